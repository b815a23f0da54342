package dev.tenon.benchmark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A plot with lines over two logarithmic axes, as SVG.
 *
 * @param title what stands above it
 * @param across the label of the horizontal axis
 * @param up the label of the vertical axis
 * @param series the lines
 */
public record LogPlot(String title, String across, String up, List<Series> series) {

    private static final int LEFT = 70;
    private static final int TOP = 45;
    private static final int WIDTH = 520;
    private static final int HEIGHT = 330;
    private static final int NAMES = 130;
    private static final int NAME_HEIGHT = 16;
    private static final List<String> COLOURS =
            List.of("#0b5fff", "#00a3a3", "#d9480f", "#5c940d", "#9c36b5", "#495057");

    /** Makes a plot; the list is copied. */
    public LogPlot {
        series = List.copyOf(series);
    }

    /** A line. */
    public record Series(String name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** A point; on a logarithmic axis everything below 1 is 1. */
    public record Point(double x, double y) {}

    public String svg() {
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                LEFT + WIDTH + NAMES,
                TOP + HEIGHT + 50);
        add(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        frame(svg);
        lines(svg);
        return svg.append("</svg>\n").toString();
    }

    private void frame(StringBuilder svg) {
        text(svg, LEFT + WIDTH / 2.0, 24, "middle", "", title);
        text(svg, LEFT + WIDTH / 2.0, TOP + HEIGHT + 38, "middle", "", across);
        text(svg, 16, TOP + HEIGHT / 2.0, "middle", " transform=\"rotate(-90 16 " + (TOP + HEIGHT / 2) + ")\"", up);
        for (int i = 0; i <= decades(Point::x); i++) {
            double x = x(Math.pow(10, i));
            line(svg, x, TOP, x, TOP + HEIGHT);
            text(svg, x, TOP + HEIGHT + 18, "middle", "", String.format(Locale.ROOT, "%,.0f", Math.pow(10, i)));
        }
        for (int i = 0; i <= decades(Point::y); i++) {
            double y = y(Math.pow(10, i));
            line(svg, LEFT, y, LEFT + WIDTH, y);
            text(svg, LEFT - 8, y + 4, "end", "", String.format(Locale.ROOT, "%,.0f", Math.pow(10, i)));
        }
    }

    /** Draws the lines from the lowest to the highest, so that a name can make room for the one below it. */
    private void lines(StringBuilder svg) {
        double name = Double.MAX_VALUE;
        for (Series each : series.stream()
                .sorted(Comparator.comparingDouble(LogPlot::last))
                .toList()) {
            String colour = COLOURS.get(series.indexOf(each) % COLOURS.size());
            List<String> points = new ArrayList<>();
            for (Point point : each.points()) {
                points.add(String.format(Locale.ROOT, "%.1f,%.1f", x(point.x()), y(point.y())));
                add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(point.x()), y(point.y()), colour);
            }
            add(
                    svg,
                    "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                    String.join(" ", points),
                    colour);
            name = Math.min(y(last(each)) + 4, name - NAME_HEIGHT);
            text(svg, LEFT + WIDTH + 8, name, "start", " fill=\"" + colour + "\"", each.name());
        }
    }

    private double x(double value) {
        return LEFT + WIDTH * log(value) / decades(Point::x);
    }

    private double y(double value) {
        return TOP + HEIGHT - HEIGHT * log(value) / decades(Point::y);
    }

    /** How many powers of ten an axis has to show. */
    private int decades(ToDoubleFunction<Point> value) {
        Stream<Point> points = series.stream().flatMap(each -> each.points().stream());
        return (int) Math.max(1, Math.ceil(log(points.mapToDouble(value).max().orElse(1))));
    }

    private static double last(Series series) {
        return series.points().get(series.points().size() - 1).y();
    }

    private static double log(double value) {
        return Math.log10(Math.max(1, value));
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        add(svg, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ced4da\"/>", x1, y1, x2, y2);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String more, String text) {
        add(svg, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>", x, y, anchor, more, text);
    }

    @SuppressWarnings("AnnotateFormatMethod") // Error Prone's annotation is no dependency
    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
