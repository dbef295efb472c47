using Azure.Data.Tables.Entities;

namespace Embedded.Tests.Tables;

public sealed class PropertyNameTests
{
    /// <summary>The first two requests of an app ask for the same name at the same moment: each must get it whole.</summary>
    [Fact]
    public async Task A_name_is_whole_for_every_thread_that_asks_first()
    {
        PropertyName[] names = [.. Enumerable.Range(0, 50_000).Select(_ => new PropertyName("Status"))];
        long turn = 0;
        int[] broken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            int wrong = 0;
            for (int number = 0; number < names.Length; number++)
            {
                // The others are waited for now and then, so that all stay at about the same name.
                if (number % 100 == 0)
                {
                    Interlocked.Increment(ref turn);
                    SpinWait.SpinUntil(() => Interlocked.Read(ref turn) >= ((number / 100) + 1) * 4 - 3);
                }

                wrong += names[number].Json.Value == "Status" && names[number].Annotation.Value == "Status@odata.type" ? 0 : 1;
            }

            return wrong;
        })));
        Assert.Equal([0, 0, 0, 0], broken);
    }
}
