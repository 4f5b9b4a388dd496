/** Writes a file to the disk; false when the system does not let us. */
export async function writeTarget(file: Blob, target: FileSystemFileHandle): Promise<boolean> {
  try {
    const stream = await target.createWritable();
    await stream.write(file);
    await stream.close();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
