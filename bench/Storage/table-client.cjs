// The operations of Workload.cs with Microsoft's JavaScript client: table-client.cjs CONNECTION OPERATION SECONDS CALLERS
const { TableClient } = require("@azure/data-tables");
const { randomUUID } = require("crypto");
const [connection, operation, seconds, callers] = process.argv.slice(2);
const table = TableClient.fromConnectionString(connection, "t" + randomUUID().replaceAll("-", ""), { allowInsecureConnection: true });

const entity = (caller, row, turn) => ({
  partitionKey: `caller ${String(caller).padStart(3, "0")}`,
  rowKey: `row ${String(row).padStart(3, "0")}`,
  Status: "AwaitingPayment",
  Customer: "customer@example.com",
  Total: { type: "Int64", value: String(12345 + turn) },
  Lines: 7,
  PlacedOn: new Date(turn * 1000),
  Note: "Please leave the parcel with the neighbours at number twelve if nobody opens the door.",
});

const operations = {
  "upsert (replace)": (caller, turn) => table.upsertEntity(entity(caller, turn % 16, turn), "Replace"),
  "upsert (merge)": (caller, turn) => table.upsertEntity(entity(caller, turn % 16, turn), "Merge"),
  "5-row transaction": (caller, turn) => table.submitTransaction([0, 1, 2, 3, 4].map((row) => ["upsert", entity(caller, row, turn), "Replace"])),
  get: (caller, turn) => { const key = entity(caller, turn % 16, 0); return table.getEntity(key.partitionKey, key.rowKey); },
};

async function run(duration) {
  let done = 0;
  const start = performance.now();
  await Promise.all(Array.from({ length: Number(callers) }, async (_, caller) => {
    for (let turn = 0; performance.now() - start < duration * 1000; turn++) {
      await operations[operation](caller, turn);
      done++;
    }
  }));
  return done / ((performance.now() - start) / 1000);
}

async function main() {
  await table.createTable();
  for (let caller = 0; caller < Number(callers); caller++) {
    await Promise.all(Array.from({ length: 16 }, (_, row) => table.upsertEntity(entity(caller, row, 0), "Replace")));
  }
  await run(1);
  process.stdout.write(JSON.stringify({ perSecond: await run(Number(seconds)) }));
}

main().catch((error) => { console.error(error); process.exit(1); });
