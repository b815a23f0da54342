package dev.tenon.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

final class BarPlotTest {

    @Test
    void eachChartHasItsScaleAndEachNameItsColour() throws Exception {
        NodeList bars = bars(new BarPlot(List.of(
                new BarPlot.Chart(
                        "a < b", List.of(new BarPlot.Bar("one", 10, "10 ms"), new BarPlot.Bar("two", 5, "5 ms"))),
                new BarPlot.Chart("nothing", List.of(new BarPlot.Bar("two", 0, "0"))))));

        assertThat(bars.getLength()).isEqualTo(1 + 3);
        double longest = Double.parseDouble(attribute(bars, 1, "width"));
        assertThat(Double.parseDouble(attribute(bars, 2, "width"))).isEqualTo(longest / 2);
        assertThat(Double.parseDouble(attribute(bars, 3, "width"))).isZero();
        assertThat(attribute(bars, 3, "fill"))
                .isEqualTo(attribute(bars, 2, "fill"))
                .isNotEqualTo(attribute(bars, 1, "fill"));
    }

    private static NodeList bars(BarPlot plot) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(plot.svg().getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("rect");
    }

    private static String attribute(NodeList bars, int index, String name) {
        return bars.item(index).getAttributes().getNamedItem(name).getNodeValue();
    }
}
