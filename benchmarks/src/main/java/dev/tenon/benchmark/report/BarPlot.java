package dev.tenon.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Small bar charts in two columns, each with a scale of its own, as SVG.
 *
 * @param charts the charts, row by row
 */
public record BarPlot(List<Chart> charts) {

    private static final int COLUMN = 430;
    private static final int NAMES = 205;
    private static final int LONGEST = 165;
    private static final int BAR = 14;
    private static final int STEP = 18;
    private static final int HEADING = 34;
    private static final List<String> COLOURS =
            List.of("#adb5bd", "#d9480f", "#74a9ff", "#0b5fff", "#5c940d", "#66c2c2", "#008080");

    /** Makes a plot; the list is copied. */
    public BarPlot {
        charts = List.copyOf(charts);
    }

    /**
     * A chart.
     *
     * @param title what stands above it
     * @param bars from top to bottom
     */
    public record Chart(String title, List<Bar> bars) {

        /** Makes a chart; the list is copied. */
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param name what stands before it; bars of one name have one colour in all charts
     * @param value its length, not negative
     * @param label what stands after it
     */
    public record Bar(String name, double value, String label) {}

    /** Returns the document. */
    public String svg() {
        List<String> names = names();
        StringBuilder body = new StringBuilder();
        int top = 0;
        for (int row = 0; row < charts.size(); row += 2) {
            int height = 0;
            for (int i = row; i < Math.min(row + 2, charts.size()); i++) {
                chart(body, charts.get(i), (i - row) * COLUMN, top, names);
                height = Math.max(height, HEADING + STEP * charts.get(i).bars().size());
            }
            top += height;
        }
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                                + " font-family=\"sans-serif\" font-size=\"12\">%n"
                                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                        2 * COLUMN,
                        top + STEP)
                + body
                + "</svg>\n";
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Chart chart : charts) {
            for (Bar bar : chart.bars()) {
                if (!names.contains(bar.name())) {
                    names.add(bar.name());
                }
            }
        }
        return names;
    }

    private static void chart(StringBuilder svg, Chart chart, int left, int top, List<String> names) {
        double most = chart.bars().stream().mapToDouble(Bar::value).max().orElse(0);
        text(svg, left + 10, top + 24, "start", " font-weight=\"bold\"", chart.title());
        int y = top + HEADING;
        for (Bar bar : chart.bars()) {
            double length = most == 0 ? 0 : LONGEST * bar.value() / most;
            text(svg, left + NAMES - 6, y + 11, "end", "", bar.name());
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                    left + NAMES,
                    y,
                    length,
                    BAR,
                    COLOURS.get(names.indexOf(bar.name()) % COLOURS.size())));
            text(svg, left + NAMES + length + 5, y + 11, "start", "", bar.label());
            y += STEP;
        }
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String more, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>%n",
                x,
                y,
                anchor,
                more,
                text.replace("&", "&amp;").replace("<", "&lt;")));
    }
}
