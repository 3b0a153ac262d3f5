using System.Text.Json;
using CsCheck;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.Rules;
using InfoInterview.Tests;

namespace InfoInterview.Language;

/// <summary>Any text at all is read by every reader without an exception, and what is told of it lies within it.</summary>
public sealed class ReaderFuzzTests
{
    private const int Cases = 400;

    private static readonly string[] Texts = [.. Directory.EnumerateFiles(Corpus.PathOf("guard"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(TextOf)];

    private static readonly string[] Languages = ["en", "de", "en-GB", "fr", "ja", "", "x-none"];

    private static readonly string[] Hostile =
    [
        "\ud83d", "\udc00", "\0", "\u200b", "\u202e", "\u0301\u0301\u0301", "\ufffd", "\r", "\r\n\r\n", "\t", ">", "> > > ", "--\n", "____________", "[", "]", "{{", "{", "«", "»", "\"", "”", "'", "’", "…", "!?!?", ";;", "—",
        "👩🏽‍💻", "ﬃ", "İ", "ı", "ß", "Ω", "我们明天见", "ありがとう", "สวัสดี", "שלום", "مرحبا", "C++", "node.js", "a@b.example", "https://x.example/unsubscribe?no=yes", "9999-12-31", "31.02.2026", "25:61", "99999999999999999999",
        "550 5.1.1", "Status: 4.2.2", "On Mon, X wrote:", "Am 3. März schrieb Y:", "From: a@b.example\nDate: Mon, 7 Sep 2026", "no no no not never", "20 minutes", "I I I I", new string('a', 300), new string('.', 80), new string(' ', 80), new string('\n', 40),
    ];

    private static readonly Gen<string> Known = Gen.Int[0, Texts.Length - 1].Select(at => Texts[at]);

    private static readonly Gen<string> Anything = Gen.OneOf(
        Gen.String[0, 200],
        Gen.Select(Known, Known, Gen.Int[0, 100], Gen.Int[0, 100]).Select((one, other, from, to) => Part(one, from) + other[..(other.Length * to / 100)]),
        Gen.Select(Known, Gen.Int[0, Hostile.Length - 1], Gen.Int[0, 100]).Select((text, mark, at) => text.Insert(text.Length * at / 100, Hostile[mark])),
        Gen.Select(Known, Gen.Int[1, 30], Gen.Int[0, 100]).Select((text, times, from) => string.Concat(Enumerable.Repeat(Part(text, from), times))),
        Gen.Select(Known, Gen.Int[0, 6]).Select((text, how) => how switch
        {
            0 => text.ToUpperInvariant(),
            1 => text.Normalize(System.Text.NormalizationForm.FormD),
            2 => text.Replace(" ", "", StringComparison.Ordinal),
            3 => text.Replace(' ', '\n'),
            4 => text.Replace(" ", " \u00a0", StringComparison.Ordinal),
            5 => new string([.. text.Reverse()]),
            _ => string.Join("\u200d", text.ToCharArray()),
        }),
        Gen.Select(Gen.Int[0, Hostile.Length - 1].Array[1, 12], Known).Select((marks, text) => string.Join(text.Length % 2 == 0 ? "" : " ", marks.Select(at => Hostile[at]))));

    private static readonly MessageReviewer Messages = new();
    private static readonly QuestionReviewer Questions = new();
    private static readonly ReplyReader Replies = new();
    private static readonly NoteReader Notes = new();

    [Fact]
    public void Any_text_is_read() => Gen.Select(Anything, Anything, Gen.Int[0, Languages.Length - 1], Gen.Enum<MessagePurpose>()).Sample(
        (text, subject, language, purpose) =>
        {
            var message = new OutreachMessage { Body = text, Subject = subject, Language = Languages[language], Purpose = purpose };
            foreach (var finding in Messages.Review(message).Findings) HoldsWithin(finding, text, subject);
            foreach (var ask in JobAsk.Find(text, Languages[language])) LiesWithin(ask.Span, text);
            foreach (var finding in Questions.Review(text, Languages[language])) HoldsWithin(finding, text, subject);
            var answer = Replies.Read(text, new NodaTime.LocalDate(2026, 9, 7), subject);
            answer.Certainty.Should().BeInRange(0, 1);
            if (answer.Span is { } span) LiesWithin(span, text);
            Notes.Read(text, new NodaTime.LocalDate(2026, 9, 7), new NoteHints { Language = Languages[language] }).Should().NotBeNull();
        },
        Cases);

    private static string Part(string text, int from) => text[(text.Length * from / 100)..];

    private static void HoldsWithin(Finding finding, string text, string subject)
    {
        if (finding.Certainty is { } certainty) certainty.Should().BeInRange(0, 1);
        if (finding.Location is { } place) LiesWithin(place.Span, place.Part == OutreachMessage.SubjectPart ? subject : text);
    }

    private static void LiesWithin(TextSpan span, string text)
    {
        span.Start.Should().BeGreaterThanOrEqualTo(0);
        (span.Start + span.Length).Should().BeLessThanOrEqualTo(text.Length);
    }

    private static string TextOf(string line)
    {
        using var row = JsonDocument.Parse(line);
        return (row.RootElement.TryGetProperty("body", out var body) ? body : row.RootElement.GetProperty("text")).GetString()!;
    }
}
