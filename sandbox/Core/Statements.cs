using Microsoft.Data.Sqlite;

namespace Serverless.Sandbox.Core;

/// <summary>The writer's prepared statements.</summary>
internal sealed class Statements : IDisposable
{
    private readonly SqliteCommand begin, commit, rollback, put, drop, addJob, dropJob, log, clearDocs, clearJobs, clearLog;

    public Statements(SqliteConnection connection)
    {
        begin = Make("BEGIN IMMEDIATE");
        commit = Make("COMMIT");
        rollback = Make("ROLLBACK");
        put = Make("INSERT OR REPLACE INTO docs VALUES ($1, $2, $3)", 3);
        drop = Make("DELETE FROM docs WHERE kind = $1 AND id = $2", 2);
        addJob = Make("INSERT OR REPLACE INTO jobs VALUES ($1, $2, $3, $4, $5)", 5);
        dropJob = Make("DELETE FROM jobs WHERE seq = $1", 1);
        log = Make("INSERT INTO log (kind, id, label, at, json) VALUES ($1, $2, $3, $4, $5)", 5);
        clearDocs = Make("DELETE FROM docs");
        clearJobs = Make("DELETE FROM jobs");
        clearLog = Make("DELETE FROM log");

        SqliteCommand Make(string sql, int parameters = 0)
        {
            SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            for (int i = 1; i <= parameters; i++)
                command.Parameters.Add(new SqliteParameter($"${i}", null));
            return command;
        }
    }

    public void Begin() => begin.ExecuteNonQuery();

    public void Commit() => commit.ExecuteNonQuery();

    public void Rollback()
    {
        try
        {
            rollback.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // The failure had ended the transaction already.
        }
    }

    public void Apply(Change change)
    {
        if (change.ClearsAll)
        {
            clearDocs.ExecuteNonQuery();
            clearJobs.ExecuteNonQuery();
            clearLog.ExecuteNonQuery();
        }
        foreach ((string kind, string id, string? json) in change.Docs)
        {
            if (json is null)
                Run(drop, kind, id);
            else
                Run(put, kind, id, json);
        }
        foreach (Job job in change.Jobs)
            Run(addJob, job.Seq, job.Due.UtcTicks, job.Target, job.Lane, job.Payload);
        foreach (long seq in change.Done)
            Run(dropJob, seq);
        foreach (LogLine line in change.Log)
            Run(log, line.Kind, line.Id, line.Label, line.At.ToUnixTimeMilliseconds(), line.Json);
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in new[] { begin, commit, rollback, put, drop, addJob, dropJob, log, clearDocs, clearJobs, clearLog })
            command.Dispose();
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (int i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
