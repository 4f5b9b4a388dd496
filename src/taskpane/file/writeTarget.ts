/** Writes a file to the disk, whole or not at all; false when the system does not let us. */
export async function writeTarget(file: Blob, target: FileSystemFileHandle): Promise<boolean> {
  try {
    const stream = await target.createWritable();
    try {
      await stream.write(file);
      await stream.close();
    } catch (error) {
      // The browser keeps what was written beside the file until the stream is given up; a stream that failed is given up already.
      await stream.abort().catch(() => undefined);
      throw error;
    }
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
