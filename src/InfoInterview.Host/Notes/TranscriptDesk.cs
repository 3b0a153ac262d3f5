using System.Buffers.Binary;
using System.Text;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Weeks;
using InfoInterview.Interchange.Notes;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Notes;

/// <summary>
/// Makes notes of a talk that a program wrote down. Nothing is taken before somebody says that the other side agreed to it.
/// </summary>
internal sealed class TranscriptDesk(InterviewStore store, NotebookStore notebooks)
{
    private static string Consent => Spoken.Of("Written down by a program, with their agreement.");

    /// <summary>Keeps the talk as notes, in as many parts as it takes; their ids, or <c>null</c> when there are problems.</summary>
    /// <param name="contact">Who was talked with.</param>
    /// <param name="input">What was said of the file.</param>
    /// <param name="text">The file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<IReadOnlyList<NoteId>?> KeepAsync(ContactId contact, TranscriptInput input, string text, InputProblems problems,
        CancellationToken ct)
    {
        if (await store.FindEngagementAsync(TheSeeker.Id, contact, ct) is not { } stored) return [];
        if (!input.HasConsent) problems.Add("consent",
            Spoken.Of("Ask them first, and say here that they agreed. Without that, a talk is not written down."));
        if (input.ReadDay() is not { } day)
        {
            problems.Add("day", Spoken.Of("Write the day of the talk, such as 2026-03-09."));
            day = default;
        }

        if (!Enum.IsDefined(input.Confidentiality)) problems.Add("confidentiality", Spoken.Of("Choose who may see it."));
        var transcript = Transcript.Read(text);
        var own = Own(transcript, input.Me, problems);
        if (problems.Any) return null;
        var parts = PartsOf(transcript.ToNoteText(own), transcript.IsCut);
        var ids = new List<NoteId>();
        foreach (var (part, i) in parts.Select((part, i) => (part, i)))
        {
            var note = new InterviewNote
            {
                Id = IdOf(input.Id, i),
                With = Interviewee.Of(stored.Engagement.Contact),
                Interview = Meetings.CurrentIdOf(stored.Engagement),
                Day = day,
                Text = part,
                Confidentiality = input.Confidentiality,
            };
            await notebooks.SaveNoteAsync(TheSeeker.Id, note, expectedVersion: 0, ct);
            ids.Add(note.Id);
        }

        return ids;
    }

    /// <summary>What the file calls the seeker; a problem that names the speakers when nobody in it is called so.</summary>
    private static string? Own(Transcript transcript, string? me, InputProblems problems)
    {
        if (transcript.Lines.IsEmpty) problems.Add("file", Spoken.Of("Nothing is said in this file. Choose a transcript: .vtt, .srt or plain text."));
        var speakers = transcript.Speakers;
        var typed = me?.Trim() ?? "";
        if (speakers.IsEmpty) return null;
        var own = speakers.FirstOrDefault(speaker => speaker.Equals(typed, StringComparison.OrdinalIgnoreCase));
        if (own is null && !problems.Any) problems.Add("me",
            Spoken.Of($"Which of them are you? In the file speak: {string.Join(", ", speakers.Take(InputLimits.Times))}."));
        return own;
    }

    /// <summary>Parts that can be read and edited as notes are, each of whole lines where lines allow it.</summary>
    private static List<string> PartsOf(string text, bool isCut)
    {
        const int room = InputLimits.Body - 200;
        var parts = new List<StringBuilder> { new() };
        foreach (var line in text.Split('\n'))
        {
            for (var rest = line; ;)
            {
                var piece = rest.Length <= room ? rest : rest[..(char.IsHighSurrogate(rest[room - 1]) ? room - 1 : room)];
                if (parts[^1].Length > 0 && parts[^1].Length + piece.Length > room) parts.Add(new StringBuilder());
                parts[^1].Append(piece).Append('\n');
                if (piece.Length == rest.Length) break;
                rest = rest[piece.Length..];
            }
        }

        if (isCut) parts[^1].Append(Spoken.Of("[The file was longer; the rest was left out.]"));
        return parts.Select((part, i) =>
            $"{Consent}{(parts.Count == 1 ? "" : " " + Spoken.Of($"Part {i + 1} of {parts.Count}."))}\n{part}"
            .TrimEnd()).ToList();
    }

    /// <summary>The form's id, counted on: a form sent twice writes its notes once.</summary>
    private static NoteId IdOf(Guid form, int part)
    {
        Span<byte> bytes = stackalloc byte[16];
        form.TryWriteBytes(bytes);
        var end = bytes[^sizeof(int)..];
        BinaryPrimitives.WriteInt32BigEndian(end, unchecked(BinaryPrimitives.ReadInt32BigEndian(end) + part));
        return new NoteId(new Guid(bytes));
    }
}
