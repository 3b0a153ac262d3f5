using System.Text.Json;
using InfoInterview;
using InfoInterview.Engagements;

namespace DueSteps;

/// <summary>Histories in a file, one JSON text a line; yours may lie in a database instead.</summary>
public static class HistoryFile
{
    public static async Task WriteAsync(string path, IEnumerable<Engagement> engagements)
    {
        // Whoever looks into the folder meanwhile does not take half a file for a whole one.
        var unfinished = path + ".part";
        await using (var writer = new StreamWriter(unfinished))
        {
            foreach (var engagement in engagements) await writer.WriteLineAsync(InfoInterviewJson.Write(engagement));
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Reads piece by piece, so that memory does not grow with the file.</summary>
    /// <exception cref="JsonException">A line is no history; the message says which line, and where in it.</exception>
    public static IEnumerable<Engagement> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            yield return InfoInterviewJson.TryRead<Engagement>(line, out var engagement, out var problems)
                ? engagement : throw new JsonException($"Line {number} of {path}: {problems[0]}");
        }
    }
}
