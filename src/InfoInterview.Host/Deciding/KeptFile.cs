namespace InfoInterview.Host.Deciding;

/// <summary>
/// One value kept as a file beside the database. A new one takes the place of the old one in one step; a file that cannot be read
/// is shown as such and never written over.
/// </summary>
internal sealed class KeptFile<T>(string path, T blank) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    private string Incoming => path + ".part";

    /// <summary>What is kept; the blank value where there is nothing, or with what is wrong with the file.</summary>
    public async Task<(T Value, string? Problem)> ReadAsync(CancellationToken ct)
    {
        string text;
        try
        {
            text = await File.ReadAllTextAsync(path, ct);
        }
        catch (FileNotFoundException)
        {
            return (blank, null);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return (blank, $"{path} cannot be read: it is not a file, or not for this user. Nothing is changed until that is mended.");
        }

        return InfoInterviewJson.TryRead<T>(text, out var value, out var problems)
            ? (value, null)
            : (blank, $"The file {path} cannot be read: {problems[0]} Nothing is changed until it is mended or moved away.");
    }

    /// <summary>Changes what is kept.</summary>
    /// <returns>What is wrong with the file, and then nothing was changed; <c>null</c> when it was.</returns>
    public async Task<string?> ChangeAsync(Func<T, T> change, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var (value, problem) = await ReadAsync(ct);
            if (problem is not null) return problem;
            await using (var file = File.Create(Incoming))
            {
                await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(InfoInterviewJson.Write(change(value), isIndented: true)), ct);
                await file.FlushAsync(ct);
                RandomAccess.FlushToDisk(file.SafeFileHandle);
            }

            File.Move(Incoming, path, overwrite: true);
            return null;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
