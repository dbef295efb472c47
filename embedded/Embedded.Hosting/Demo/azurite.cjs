// Azurite that ends cleanly, its data written, with the process that started it: its standard input closes then, however that process ended.
process.stdin.on("end", () => process.emit("SIGTERM")).resume();
// An open input alone would keep the process up after Azurite has closed.
process.stdin.unref();
require(require.resolve("azurite/dist/src/azurite.js", { paths: [process.cwd()] }));
