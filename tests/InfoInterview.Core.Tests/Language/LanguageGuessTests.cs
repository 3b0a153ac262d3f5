using System.Text.Json;
using InfoInterview.Language;

namespace InfoInterview.Tests.Language;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "Sure, I would be happy to talk to you on Thursday.")]
    [InlineData("en", "No thanks.")]
    [InlineData("de", "Gerne, rufen Sie mich am Donnerstag an.")]
    [InlineData("de", "Nein danke, leider keine Zeit.")]
    [InlineData("fr", "Merci de ne plus me contacter, je ne suis pas intéressé.")]
    [InlineData("es", "Por favor, no me escriba más. Gracias.")]
    [InlineData("it", "Grazie per la sua mail, ma non sono interessato.")]
    [InlineData("pt", "Obrigado, mas não estou interessado neste momento.")]
    [InlineData("nl", "Bedankt voor je bericht, maar ik heb helaas geen tijd.")]
    [InlineData("sv", "Tack för ditt mejl, men jag har tyvärr inte tid.")]
    [InlineData("pl", "Dziękuję, ale niestety nie mam czasu.")]
    [InlineData("tr", "Teşekkürler ama maalesef zamanım yok.")]
    [InlineData("und", "您好，我目前不在办公室，将于3月16日返回。")]
    [InlineData("und", "Спасибо, но я сейчас не могу.")]
    [InlineData("", "🙂")]
    [InlineData("", "xkcd qwertz")]
    public void A_language_is_guessed_by_its_small_words(string language, string text) => LanguageGuess.Of(text).Should().Be(language);

    [Theory]
    [InlineData("guard/replies-plain.jsonl", "en")]
    [InlineData("guard/replies-hard.jsonl", "en")]
    [InlineData("guard/replies-de.jsonl", "de")]
    public void Answers_are_guessed_right(string path, string language)
    {
        var bodies = File.ReadLines(Corpus.PathOf(path))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("body").GetString()!).ToList();
        var wrong = bodies.Where(body => !string.Equals(LanguageGuess.Of(body), language, StringComparison.Ordinal)).ToList();
        (100 * wrong.Count).Should().BeLessThanOrEqualTo(3 * bodies.Count, string.Join(" | ", wrong));
    }
}
