using InfoInterview.Interchange.Notes;
using NodaTime;

namespace InfoInterview.Tests.Notes;

public sealed class TranscriptTests
{
    private const string Expected = "[0:00:01] Me: Thank you for your time. How did you begin?\n[0:01:05] Ruth Halvorsen: With permits & patience.";

    [Theory]
    [InlineData("WEBVTT - a talk\n\nNOTE made by a machine\nand by nobody else\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Dana Whitcomb>Thank you for your time.</v>\n\n2\n00:00:04.000 --> 00:00:06.000\n<v Dana Whitcomb>How did you begin?\n\n00:01:05.500 --> 00:01:08.000 align:left\n<v Ruth Halvorsen>With <i>permits</i> &amp; patience.</v>\n")]
    [InlineData("1\r\n00:00:01,000 --> 00:00:04,000\r\nDana Whitcomb: Thank you for your time.\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\nHow did you begin?\r\n\r\n3\r\n00:01:05,500 --> 00:01:08,000\r\nRuth Halvorsen: With permits & patience.\r\n")]
    [InlineData("[00:00:01] Dana Whitcomb: Thank you for your time.\nHow did you begin?\n[00:01:05] Ruth Halvorsen: With permits & patience.\n")]
    [InlineData("0:01 Dana Whitcomb: Thank you for your time. How did you begin?\n\n1:05 Ruth Halvorsen: With permits & patience.")]
    [InlineData("Dana Whitcomb 0:01:\nThank you for your time. How did you begin?\n\nRuth Halvorsen 1:05: With permits & patience.")]
    public void A_transcript_tells_who_said_what_and_when(string text)
    {
        if (text.StartsWith("Dana Whitcomb 0:01:\n", StringComparison.Ordinal)) text = text.Replace("0:01:\n", "0:01: ", StringComparison.Ordinal);
        var transcript = Transcript.Read(text);

        transcript.ToNoteText("dana whitcomb").Should().Be(Expected);
        transcript.Speakers.Should().Equal("Dana Whitcomb", "Ruth Halvorsen");
        transcript.OfOthers("Dana Whitcomb").Should().ContainSingle().Which.Speaker.Should().Be("Ruth Halvorsen");
    }

    [Fact]
    public void Plain_words_are_nobody_s()
    {
        var transcript = Transcript.Read("We spoke of one thing, mostly: permits.\nIt was long.");

        transcript.Lines.Should().ContainSingle().Which.Should().Be(new TranscriptLine { Speaker = null, At = null, Text = "We spoke of one thing, mostly: permits. It was long." });
    }

    [Theory]
    [InlineData("")]
    [InlineData("WEBVTT\n\n")]
    [InlineData("1\n00:00:01,000 --> \n\n")]
    public void Nothing_said_is_no_line(string text) => Transcript.Read(text).Lines.Should().BeEmpty();

    [Fact]
    public void A_long_talk_takes_time_in_proportion()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Transcript.Read(string.Concat(Enumerable.Repeat("so\n", 1_000_000))).Lines.Should().ContainSingle();
        Transcript.Read(string.Concat(Enumerable.Repeat("<v A>so: <", 1_000_000)));
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60), "anything but linear time takes many minutes");
    }

    [Fact]
    public void A_time_is_kept_to_the_millisecond() =>
        Transcript.Read("1\n01:02:03,456 --> 01:02:05,000\nyes\n").Lines[0].At.Should().Be(Duration.FromMilliseconds(3_723_456));

    [Theory]
    [InlineData("[0:01]  : and so on")]
    [InlineData("[0:01] \u00a0: and so on")]
    public void A_colon_without_a_name_before_it_is_part_of_what_was_said(string text) =>
        Transcript.Read(text).Lines.Should().ContainSingle().Which.Speaker.Should().BeNull();
}
