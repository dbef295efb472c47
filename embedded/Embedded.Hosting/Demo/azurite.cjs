// Azurite that ends cleanly, its data written, with the process that started it: its standard input closes then, however that process ended.
process.stdin.on("end", () => process.emit("SIGTERM")).resume();
require(require.resolve("azurite/dist/src/azurite.js", { paths: [process.cwd()] }));
