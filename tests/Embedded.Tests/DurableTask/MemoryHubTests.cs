using Microsoft.DurableTask.Storage;

namespace Embedded.Tests.DurableTask;

/// <summary>A hub in memory has one connection, for the writing thread and for all who read.</summary>
public sealed class MemoryHubTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Who_reads_a_hub_in_memory_never_sees_what_is_being_rolled_back()
    {
        using HubFile memory = new(null);
        long seen = 0;
        bool over = false;
        Task reader = Task.Run(() =>
        {
            while (!Volatile.Read(ref over))
            {
                memory.Read(db =>
                {
                    db.QueryOften("SELECT count(*) FROM instances", _ => { }, row => seen += row.Long(0));
                    return true;
                });
            }
        });
        using (HubWriter writer = new(memory, () => 0))
        {
            for (int number = 0; number < 50; number++)
            {
                Step step = new()
                {
                    Applied = statements =>
                    {
                        statements.InsertInstance(Step.Row("one"), 0);
                        throw new IOException("The disk is full.");
                    },
                };
                writer.Enqueue(step);
                await Assert.ThrowsAsync<IOException>(() => step.Done.WaitAsync(Patience));
            }
        }

        Volatile.Write(ref over, true);
        await reader;
        Assert.Equal(0, seen);
    }

    [Fact]
    public void A_hub_in_memory_is_closed_when_nobody_reads_it()
    {
        HubFile memory = new(null);
        Thread closing = new(memory.Dispose);
        long found = memory.Read(db =>
        {
            closing.Start();
            SpinWait.SpinUntil(() => closing.ThreadState is ThreadState.WaitSleepJoin or ThreadState.Stopped, Patience);
            long counted = -1;
            db.QueryOften("SELECT count(*) FROM instances", _ => { }, row => counted = row.Long(0));
            return counted;
        });
        closing.Join();
        Assert.Equal(0, found);
    }
}
