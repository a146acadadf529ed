namespace Galley.Typed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text;

    /// <summary>Puts the words of quotes into elements of HTML that hold nothing else, so that no element crosses another.</summary>
    sealed partial class QuoteMarker
    {
        private readonly string _html;
        private readonly Func<Quote, string> _classOf;
        private readonly Dictionary<int, Quote> _quoteAt = new Dictionary<int, Quote>();
        private readonly Dictionary<Quote, string> _classes = new Dictionary<Quote, string>();
        private readonly HashSet<Quote> _begun = new HashSet<Quote>();
        private readonly StringBuilder _marked;
        private int _done;

        private QuoteMarker(string html, Func<Quote, string> classOf)
        {
            _html = html;
            _classOf = classOf;
            _marked = new StringBuilder(html.Length * 2);
        }

        public static string Mark(string html, IReadOnlyList<HtmlRun> runs, IReadOnlyList<Quote> quotes, Func<Quote, string> classOf)
        {
            var marker = new QuoteMarker(html, classOf);
            foreach (var quote in quotes) marker.Claim(quote);
            foreach (var run in runs) marker.Mark(run);
            marker.CopyTo(html.Length);
            return marker._marked.ToString();
        }

        /// <summary>A quote's characters are its own, but for those of quotes inside it that have a class, too.</summary>
        private void Claim(Quote quote)
        {
            var name = _classOf(quote);
            var places = name == null ? new int[0] : Quote.PlacesOf(quote);
            for (var i = 0; i < places.Length; i += 2)
                for (var at = places[i]; at < places[i + 1]; at++) _quoteAt[at] = quote;
            _classes[quote] = name;
            foreach (var nested in quote.Nested) Claim(nested);
        }

        private void Mark(HtmlRun run)
        {
            Quote open = null;
            var at = run.Html;
            for (var i = 0; i < run.Length; i++)
            {
                Quote quote;
                _quoteAt.TryGetValue(run.Text + i, out quote);
                if (quote != open)
                {
                    CopyTo(at);
                    if (open != null) _marked.Append("</span>");
                    if (quote != null) Open(quote);
                    open = quote;
                }

                at = _html[at] == '&' ? _html.IndexOf(';', at) + 1 : at + 1;
            }

            CopyTo(at);
            if (open != null) _marked.Append("</span>");
        }

        private void Open(Quote quote)
        {
            _marked.Append("<span");
            if (_begun.Add(quote)) _marked.Append(" id=\"").Append(quote.Id).Append('"');
            _marked.Append(" class=\"").Append(_classes[quote].Replace("&", "&amp;").Replace("\"", "&quot;")).Append("\">");
        }

        private void CopyTo(int end)
        {
            _marked.Append(_html, _done, end - _done);
            _done = end;
        }
    }
}
