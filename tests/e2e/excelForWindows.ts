/**
 * Runs in the page before office.js: the boundary to Excel for Windows as far as the untouched office.js asks for it while
 * starting. Every call about the workbook itself is left without an answer.
 */
export function excelForWindows(): void {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'pane',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'zh-CN',
    GetAppDataLocale: () => 'zh-CN',
    GetDocUrl: () => 'C:\\考核.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostFullVersion: () => '16.0.17928.20000',
    GetHostCustomMessage: () => '',
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: '1.12', SharedRuntime: '1.1', Settings: '1.1' }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeColors: () => '',
    GetFeaturesForSolution: () => '{}',
  };
  Object.defineProperty(window, 'external', {
    value: {
      GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$telemetry$$$0',
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute: () => undefined,
      RegisterEvent: () => undefined,
      UnregisterEvent: () => undefined,
    },
  });
}
