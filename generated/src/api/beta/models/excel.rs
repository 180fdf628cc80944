// Written by `cargo xtask gen`; do not edit.
//! Types of the area `excel`.

use crate::runtime::{OffsetDateTime, Parsed, Value};

crate::runtime::model! {
    /// [`microsoft.graph.formatProtection`](https://learn.microsoft.com/graph/api/resources/formatprotection?view=graph-rest-beta), not in the metadata
    FormatProtection = "microsoft.graph.formatProtection";
    "formulaHidden" FORMULA_HIDDEN, formula_hidden bool -> Option<bool>, with_formula_hidden(bool), "`formulaHidden`: `Edm.Boolean`";
    "locked" LOCKED, locked bool -> Option<bool>, with_locked(bool), "`locked`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbook`](https://learn.microsoft.com/graph/api/resources/workbook?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Workbook: super::Entity = "microsoft.graph.workbook";
    inherited "id" ID, with_id(String), "`id`";
    "names" NAMES, names models -> Option<&[super::WorkbookNamedItem]>, with_names(Vec<super::WorkbookNamedItem>), "`names`: `Collection(microsoft.graph.workbookNamedItem)`, read-only" "Read-only.";
    "tables" TABLES, tables models -> Option<&[super::WorkbookTable]>, with_tables(Vec<super::WorkbookTable>), "`tables`: `Collection(microsoft.graph.workbookTable)`, read-only" "Read-only.";
    "worksheets" WORKSHEETS, worksheets models -> Option<&[super::WorkbookWorksheet]>, with_worksheets(Vec<super::WorkbookWorksheet>), "`worksheets`: `Collection(microsoft.graph.workbookWorksheet)`, read-only" "Read-only.";
    "application" APPLICATION, application model -> Option<&super::WorkbookApplication>, with_application(super::WorkbookApplication), "`application`: `microsoft.graph.workbookApplication`";
    "operations" OPERATIONS, operations models -> Option<&[super::WorkbookOperation]>, with_operations(Vec<super::WorkbookOperation>), "`operations`: `Collection(microsoft.graph.workbookOperation)`, read-only" "Read-only. Nullable.";
    "comments" COMMENTS, comments models -> Option<&[super::WorkbookComment]>, with_comments(Vec<super::WorkbookComment>), "`comments`: `Collection(microsoft.graph.workbookComment)`, metadata";
    "functions" FUNCTIONS, functions model -> Option<&super::WorkbookFunctions>, with_functions(super::WorkbookFunctions), "`functions`: `microsoft.graph.workbookFunctions`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookApplication`](https://learn.microsoft.com/graph/api/resources/workbookapplication?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookApplication: super::Entity = "microsoft.graph.workbookApplication";
    inherited "id" ID, with_id(String), "`id`";
    "calculationMode" CALCULATION_MODE, calculation_mode str -> Option<&str>, with_calculation_mode(String), "`calculationMode`: `Edm.String`" "Possible values are: Automatic, AutomaticExceptTables, Manual.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChart`](https://learn.microsoft.com/graph/api/resources/workbookchart?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChart: super::Entity = "microsoft.graph.workbookChart";
    inherited "id" ID, with_id(String), "`id`";
    "height" HEIGHT, height f64 -> Option<f64>, with_height(f64), "`height`: `Edm.Double`";
    "left" LEFT, left f64 -> Option<f64>, with_left(f64), "`left`: `Edm.Double`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "top" TOP, top f64 -> Option<f64>, with_top(f64), "`top`: `Edm.Double`";
    "width" WIDTH, width f64 -> Option<f64>, with_width(f64), "`width`: `Edm.Double`";
    "axes" AXES, axes model -> Option<&super::WorkbookChartAxes>, with_axes(super::WorkbookChartAxes), "`axes`: `microsoft.graph.workbookChartAxes`, read-only" "Read-only.";
    "dataLabels" DATA_LABELS, data_labels model -> Option<&super::WorkbookChartDataLabels>, with_data_labels(super::WorkbookChartDataLabels), "`dataLabels`: `microsoft.graph.workbookChartDataLabels`, read-only" "Read-only.";
    "format" FORMAT, format model -> Option<&super::WorkbookChartAreaFormat>, with_format(super::WorkbookChartAreaFormat), "`format`: `microsoft.graph.workbookChartAreaFormat`, read-only" "Read-only.";
    "legend" LEGEND, legend model -> Option<&super::WorkbookChartLegend>, with_legend(super::WorkbookChartLegend), "`legend`: `microsoft.graph.workbookChartLegend`, read-only" "Read-only.";
    "series" SERIES, series models -> Option<&[super::WorkbookChartSeries]>, with_series(Vec<super::WorkbookChartSeries>), "`series`: `Collection(microsoft.graph.workbookChartSeries)`, read-only" "Read-only.";
    "title" TITLE, title model -> Option<&super::WorkbookChartTitle>, with_title(super::WorkbookChartTitle), "`title`: `microsoft.graph.workbookChartTitle`, read-only" "Read-only.";
    "worksheet" WORKSHEET, worksheet model -> Option<&super::WorkbookWorksheet>, with_worksheet(super::WorkbookWorksheet), "`worksheet`: `microsoft.graph.workbookWorksheet`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAreaFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartareaformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartAreaFormat: super::Entity = "microsoft.graph.workbookChartAreaFormat";
    inherited "id" ID, with_id(String), "`id`";
    "fill" FILL, fill model -> Option<&super::WorkbookChartFill>, with_fill(super::WorkbookChartFill), "`fill`: `microsoft.graph.workbookChartFill`, read-only" "Read-only.";
    "font" FONT, font model -> Option<&super::WorkbookChartFont>, with_font(super::WorkbookChartFont), "`font`: `microsoft.graph.workbookChartFont`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAxes`](https://learn.microsoft.com/graph/api/resources/workbookchartaxes?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartAxes: super::Entity = "microsoft.graph.workbookChartAxes";
    inherited "id" ID, with_id(String), "`id`";
    "categoryAxis" CATEGORY_AXIS, category_axis model -> Option<&super::WorkbookChartAxis>, with_category_axis(super::WorkbookChartAxis), "`categoryAxis`: `microsoft.graph.workbookChartAxis`, read-only" "Read-only.";
    "seriesAxis" SERIES_AXIS, series_axis model -> Option<&super::WorkbookChartAxis>, with_series_axis(super::WorkbookChartAxis), "`seriesAxis`: `microsoft.graph.workbookChartAxis`, read-only" "Read-only.";
    "valueAxis" VALUE_AXIS, value_axis model -> Option<&super::WorkbookChartAxis>, with_value_axis(super::WorkbookChartAxis), "`valueAxis`: `microsoft.graph.workbookChartAxis`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAxis`](https://learn.microsoft.com/graph/api/resources/workbookchartaxis?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartAxis: super::Entity = "microsoft.graph.workbookChartAxis";
    inherited "id" ID, with_id(String), "`id`";
    "majorUnit" MAJOR_UNIT, major_unit untyped -> Option<&Value>, with_major_unit(Value), "`majorUnit`: `microsoft.graph.Json`";
    "maximum" MAXIMUM, maximum untyped -> Option<&Value>, with_maximum(Value), "`maximum`: `microsoft.graph.Json`";
    "minimum" MINIMUM, minimum untyped -> Option<&Value>, with_minimum(Value), "`minimum`: `microsoft.graph.Json`";
    "minorUnit" MINOR_UNIT, minor_unit untyped -> Option<&Value>, with_minor_unit(Value), "`minorUnit`: `microsoft.graph.Json`";
    "format" FORMAT, format model -> Option<&super::WorkbookChartAxisFormat>, with_format(super::WorkbookChartAxisFormat), "`format`: `microsoft.graph.workbookChartAxisFormat`, read-only" "Read-only.";
    "majorGridlines" MAJOR_GRIDLINES, major_gridlines model -> Option<&super::WorkbookChartGridlines>, with_major_gridlines(super::WorkbookChartGridlines), "`majorGridlines`: `microsoft.graph.workbookChartGridlines`, read-only" "Read-only.";
    "minorGridlines" MINOR_GRIDLINES, minor_gridlines model -> Option<&super::WorkbookChartGridlines>, with_minor_gridlines(super::WorkbookChartGridlines), "`minorGridlines`: `microsoft.graph.workbookChartGridlines`, read-only" "Read-only.";
    "title" TITLE, title model -> Option<&super::WorkbookChartAxisTitle>, with_title(super::WorkbookChartAxisTitle), "`title`: `microsoft.graph.workbookChartAxisTitle`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAxisFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartaxisformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartAxisFormat: super::Entity = "microsoft.graph.workbookChartAxisFormat";
    inherited "id" ID, with_id(String), "`id`";
    "font" FONT, font model -> Option<&super::WorkbookChartFont>, with_font(super::WorkbookChartFont), "`font`: `microsoft.graph.workbookChartFont`, read-only" "Read-only.";
    "line" LINE, line model -> Option<&super::WorkbookChartLineFormat>, with_line(super::WorkbookChartLineFormat), "`line`: `microsoft.graph.workbookChartLineFormat`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAxisTitle`](https://learn.microsoft.com/graph/api/resources/workbookchartaxistitle?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartAxisTitle: super::Entity = "microsoft.graph.workbookChartAxisTitle";
    inherited "id" ID, with_id(String), "`id`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "visible" VISIBLE, visible bool -> Option<bool>, with_visible(bool), "`visible`: `Edm.Boolean`";
    "format" FORMAT, format model -> Option<&super::WorkbookChartAxisTitleFormat>, with_format(super::WorkbookChartAxisTitleFormat), "`format`: `microsoft.graph.workbookChartAxisTitleFormat`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAxisTitleFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartaxistitleformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartAxisTitleFormat: super::Entity = "microsoft.graph.workbookChartAxisTitleFormat";
    inherited "id" ID, with_id(String), "`id`";
    "font" FONT, font model -> Option<&super::WorkbookChartFont>, with_font(super::WorkbookChartFont), "`font`: `microsoft.graph.workbookChartFont`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartDataLabelFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartdatalabelformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartDataLabelFormat: super::Entity = "microsoft.graph.workbookChartDataLabelFormat";
    inherited "id" ID, with_id(String), "`id`";
    "fill" FILL, fill model -> Option<&super::WorkbookChartFill>, with_fill(super::WorkbookChartFill), "`fill`: `microsoft.graph.workbookChartFill`, read-only" "Read-only.";
    "font" FONT, font model -> Option<&super::WorkbookChartFont>, with_font(super::WorkbookChartFont), "`font`: `microsoft.graph.workbookChartFont`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartDataLabels`](https://learn.microsoft.com/graph/api/resources/workbookchartdatalabels?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartDataLabels: super::Entity = "microsoft.graph.workbookChartDataLabels";
    inherited "id" ID, with_id(String), "`id`";
    "position" POSITION, position str -> Option<&str>, with_position(String), "`position`: `Edm.String`" "Possible values are: None, Center, InsideEnd, InsideBase, OutsideEnd, Left, Right, Top, Bottom, BestFit, Callout.";
    "separator" SEPARATOR, separator str -> Option<&str>, with_separator(String), "`separator`: `Edm.String`";
    "showBubbleSize" SHOW_BUBBLE_SIZE, show_bubble_size bool -> Option<bool>, with_show_bubble_size(bool), "`showBubbleSize`: `Edm.Boolean`";
    "showCategoryName" SHOW_CATEGORY_NAME, show_category_name bool -> Option<bool>, with_show_category_name(bool), "`showCategoryName`: `Edm.Boolean`";
    "showLegendKey" SHOW_LEGEND_KEY, show_legend_key bool -> Option<bool>, with_show_legend_key(bool), "`showLegendKey`: `Edm.Boolean`";
    "showPercentage" SHOW_PERCENTAGE, show_percentage bool -> Option<bool>, with_show_percentage(bool), "`showPercentage`: `Edm.Boolean`";
    "showSeriesName" SHOW_SERIES_NAME, show_series_name bool -> Option<bool>, with_show_series_name(bool), "`showSeriesName`: `Edm.Boolean`";
    "showValue" SHOW_VALUE, show_value bool -> Option<bool>, with_show_value(bool), "`showValue`: `Edm.Boolean`";
    "format" FORMAT, format model -> Option<&super::WorkbookChartDataLabelFormat>, with_format(super::WorkbookChartDataLabelFormat), "`format`: `microsoft.graph.workbookChartDataLabelFormat`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartFill`](https://learn.microsoft.com/graph/api/resources/workbookchartfill?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartFill: super::Entity = "microsoft.graph.workbookChartFill";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartFont`](https://learn.microsoft.com/graph/api/resources/workbookchartfont?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartFont: super::Entity = "microsoft.graph.workbookChartFont";
    inherited "id" ID, with_id(String), "`id`";
    "bold" BOLD, bold bool -> Option<bool>, with_bold(bool), "`bold`: `Edm.Boolean`";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
    "italic" ITALIC, italic bool -> Option<bool>, with_italic(bool), "`italic`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size f64 -> Option<f64>, with_size(f64), "`size`: `Edm.Double`";
    "underline" UNDERLINE, underline str -> Option<&str>, with_underline(String), "`underline`: `Edm.String`" "Possible values are: None, Single.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartGridlines`](https://learn.microsoft.com/graph/api/resources/workbookchartgridlines?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartGridlines: super::Entity = "microsoft.graph.workbookChartGridlines";
    inherited "id" ID, with_id(String), "`id`";
    "visible" VISIBLE, visible bool -> Option<bool>, with_visible(bool), "`visible`: `Edm.Boolean`";
    "format" FORMAT, format model -> Option<&super::WorkbookChartGridlinesFormat>, with_format(super::WorkbookChartGridlinesFormat), "`format`: `microsoft.graph.workbookChartGridlinesFormat`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartGridlinesFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartgridlinesformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartGridlinesFormat: super::Entity = "microsoft.graph.workbookChartGridlinesFormat";
    inherited "id" ID, with_id(String), "`id`";
    "line" LINE, line model -> Option<&super::WorkbookChartLineFormat>, with_line(super::WorkbookChartLineFormat), "`line`: `microsoft.graph.workbookChartLineFormat`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartLegend`](https://learn.microsoft.com/graph/api/resources/workbookchartlegend?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartLegend: super::Entity = "microsoft.graph.workbookChartLegend";
    inherited "id" ID, with_id(String), "`id`";
    "overlay" OVERLAY, overlay bool -> Option<bool>, with_overlay(bool), "`overlay`: `Edm.Boolean`";
    "position" POSITION, position str -> Option<&str>, with_position(String), "`position`: `Edm.String`" "Possible values are: Top, Bottom, Left, Right, Corner, Custom.";
    "visible" VISIBLE, visible bool -> Option<bool>, with_visible(bool), "`visible`: `Edm.Boolean`";
    "format" FORMAT, format model -> Option<&super::WorkbookChartLegendFormat>, with_format(super::WorkbookChartLegendFormat), "`format`: `microsoft.graph.workbookChartLegendFormat`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartLegendFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartlegendformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartLegendFormat: super::Entity = "microsoft.graph.workbookChartLegendFormat";
    inherited "id" ID, with_id(String), "`id`";
    "fill" FILL, fill model -> Option<&super::WorkbookChartFill>, with_fill(super::WorkbookChartFill), "`fill`: `microsoft.graph.workbookChartFill`, read-only" "Read-only.";
    "font" FONT, font model -> Option<&super::WorkbookChartFont>, with_font(super::WorkbookChartFont), "`font`: `microsoft.graph.workbookChartFont`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartLineFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartlineformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartLineFormat: super::Entity = "microsoft.graph.workbookChartLineFormat";
    inherited "id" ID, with_id(String), "`id`";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartPoint`](https://learn.microsoft.com/graph/api/resources/workbookchartpoint?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartPoint: super::Entity = "microsoft.graph.workbookChartPoint";
    inherited "id" ID, with_id(String), "`id`";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `microsoft.graph.Json`, read-only" "Read-only.";
    "format" FORMAT, format model -> Option<&super::WorkbookChartPointFormat>, with_format(super::WorkbookChartPointFormat), "`format`: `microsoft.graph.workbookChartPointFormat`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartPointFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartpointformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartPointFormat: super::Entity = "microsoft.graph.workbookChartPointFormat";
    inherited "id" ID, with_id(String), "`id`";
    "fill" FILL, fill model -> Option<&super::WorkbookChartFill>, with_fill(super::WorkbookChartFill), "`fill`: `microsoft.graph.workbookChartFill`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartSeries`](https://learn.microsoft.com/graph/api/resources/workbookchartseries?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartSeries: super::Entity = "microsoft.graph.workbookChartSeries";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "format" FORMAT, format model -> Option<&super::WorkbookChartSeriesFormat>, with_format(super::WorkbookChartSeriesFormat), "`format`: `microsoft.graph.workbookChartSeriesFormat`, read-only" "Read-only.";
    "points" POINTS, points models -> Option<&[super::WorkbookChartPoint]>, with_points(Vec<super::WorkbookChartPoint>), "`points`: `Collection(microsoft.graph.workbookChartPoint)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartSeriesFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartseriesformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartSeriesFormat: super::Entity = "microsoft.graph.workbookChartSeriesFormat";
    inherited "id" ID, with_id(String), "`id`";
    "fill" FILL, fill model -> Option<&super::WorkbookChartFill>, with_fill(super::WorkbookChartFill), "`fill`: `microsoft.graph.workbookChartFill`, read-only" "Read-only.";
    "line" LINE, line model -> Option<&super::WorkbookChartLineFormat>, with_line(super::WorkbookChartLineFormat), "`line`: `microsoft.graph.workbookChartLineFormat`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartTitle`](https://learn.microsoft.com/graph/api/resources/workbookcharttitle?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartTitle: super::Entity = "microsoft.graph.workbookChartTitle";
    inherited "id" ID, with_id(String), "`id`";
    "overlay" OVERLAY, overlay bool -> Option<bool>, with_overlay(bool), "`overlay`: `Edm.Boolean`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "visible" VISIBLE, visible bool -> Option<bool>, with_visible(bool), "`visible`: `Edm.Boolean`";
    "format" FORMAT, format model -> Option<&super::WorkbookChartTitleFormat>, with_format(super::WorkbookChartTitleFormat), "`format`: `microsoft.graph.workbookChartTitleFormat`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartTitleFormat`](https://learn.microsoft.com/graph/api/resources/workbookcharttitleformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookChartTitleFormat: super::Entity = "microsoft.graph.workbookChartTitleFormat";
    inherited "id" ID, with_id(String), "`id`";
    "fill" FILL, fill model -> Option<&super::WorkbookChartFill>, with_fill(super::WorkbookChartFill), "`fill`: `microsoft.graph.workbookChartFill`, read-only" "Read-only.";
    "font" FONT, font model -> Option<&super::WorkbookChartFont>, with_font(super::WorkbookChartFont), "`font`: `microsoft.graph.workbookChartFont`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookComment`](https://learn.microsoft.com/graph/api/resources/workbookcomment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookComment: super::Entity = "microsoft.graph.workbookComment";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "cellAddress" CELL_ADDRESS, cell_address str -> Option<&str>, with_cell_address(String), "`cellAddress`: `Edm.String`, metadata";
    "mentions" MENTIONS, mentions models -> Option<&[super::WorkbookCommentMention]>, with_mentions(Vec<super::WorkbookCommentMention>), "`mentions`: `Collection(microsoft.graph.workbookCommentMention)`, metadata";
    "richContent" RICH_CONTENT, rich_content str -> Option<&str>, with_rich_content(String), "`richContent`: `Edm.String`, metadata";
    "replies" REPLIES, replies models -> Option<&[super::WorkbookCommentReply]>, with_replies(Vec<super::WorkbookCommentReply>), "`replies`: `Collection(microsoft.graph.workbookCommentReply)`, read-only" "Read-only. Nullable.";
    "task" TASK, task model -> Option<&super::WorkbookDocumentTask>, with_task(super::WorkbookDocumentTask), "`task`: `microsoft.graph.workbookDocumentTask`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookCommentMention`, metadata
    WorkbookCommentMention = "microsoft.graph.workbookCommentMention";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "id" ID, id i32 -> Option<i32>, with_id(i32), "`id`: `Edm.Int32`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookCommentReply`](https://learn.microsoft.com/graph/api/resources/workbookcommentreply?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookCommentReply: super::Entity = "microsoft.graph.workbookCommentReply";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "mentions" MENTIONS, mentions models -> Option<&[super::WorkbookCommentMention]>, with_mentions(Vec<super::WorkbookCommentMention>), "`mentions`: `Collection(microsoft.graph.workbookCommentMention)`, metadata";
    "richContent" RICH_CONTENT, rich_content str -> Option<&str>, with_rich_content(String), "`richContent`: `Edm.String`, metadata";
    "task" TASK, task model -> Option<&super::WorkbookDocumentTask>, with_task(super::WorkbookDocumentTask), "`task`: `microsoft.graph.workbookDocumentTask`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookDocumentTask`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkbookDocumentTask: super::Entity = "microsoft.graph.workbookDocumentTask";
    inherited "id" ID, with_id(String), "`id`";
    "assignees" ASSIGNEES, assignees models -> Option<&[super::WorkbookEmailIdentity]>, with_assignees(Vec<super::WorkbookEmailIdentity>), "`assignees`: `Collection(microsoft.graph.workbookEmailIdentity)`, metadata";
    "completedBy" COMPLETED_BY, completed_by model -> Option<&super::WorkbookEmailIdentity>, with_completed_by(super::WorkbookEmailIdentity), "`completedBy`: `microsoft.graph.workbookEmailIdentity`, metadata";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::WorkbookEmailIdentity>, with_created_by(super::WorkbookEmailIdentity), "`createdBy`: `microsoft.graph.workbookEmailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "percentComplete" PERCENT_COMPLETE, percent_complete i32 -> Option<i32>, with_percent_complete(i32), "`percentComplete`: `Edm.Int32`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "startAndDueDateTime" START_AND_DUE_DATE_TIME, start_and_due_date_time model -> Option<&super::WorkbookDocumentTaskSchedule>, with_start_and_due_date_time(super::WorkbookDocumentTaskSchedule), "`startAndDueDateTime`: `microsoft.graph.workbookDocumentTaskSchedule`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "changes" CHANGES, changes models -> Option<&[super::WorkbookDocumentTaskChange]>, with_changes(Vec<super::WorkbookDocumentTaskChange>), "`changes`: `Collection(microsoft.graph.workbookDocumentTaskChange)`, metadata";
    "comment" COMMENT, comment model -> Option<&super::WorkbookComment>, with_comment(super::WorkbookComment), "`comment`: `microsoft.graph.workbookComment`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookDocumentTaskChange`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkbookDocumentTaskChange: super::Entity = "microsoft.graph.workbookDocumentTaskChange";
    inherited "id" ID, with_id(String), "`id`";
    "assignee" ASSIGNEE, assignee model -> Option<&super::WorkbookEmailIdentity>, with_assignee(super::WorkbookEmailIdentity), "`assignee`: `microsoft.graph.workbookEmailIdentity`, metadata";
    "changedBy" CHANGED_BY, changed_by model -> Option<&super::WorkbookEmailIdentity>, with_changed_by(super::WorkbookEmailIdentity), "`changedBy`: `microsoft.graph.workbookEmailIdentity`, metadata";
    "commentId" COMMENT_ID, comment_id str -> Option<&str>, with_comment_id(String), "`commentId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`, metadata";
    "percentComplete" PERCENT_COMPLETE, percent_complete i32 -> Option<i32>, with_percent_complete(i32), "`percentComplete`: `Edm.Int32`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "undoChangeId" UNDO_CHANGE_ID, undo_change_id str -> Option<&str>, with_undo_change_id(String), "`undoChangeId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookDocumentTaskSchedule`, metadata
    WorkbookDocumentTaskSchedule = "microsoft.graph.workbookDocumentTaskSchedule";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookEmailIdentity`, metadata
    WorkbookEmailIdentity = "microsoft.graph.workbookEmailIdentity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookFilter`](https://learn.microsoft.com/graph/api/resources/workbookfilter?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookFilter: super::Entity = "microsoft.graph.workbookFilter";
    inherited "id" ID, with_id(String), "`id`";
    "criteria" CRITERIA, criteria model -> Option<&super::WorkbookFilterCriteria>, with_criteria(super::WorkbookFilterCriteria), "`criteria`: `microsoft.graph.workbookFilterCriteria`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookFilterCriteria`](https://learn.microsoft.com/graph/api/resources/workbookfiltercriteria?view=graph-rest-beta)
    WorkbookFilterCriteria = "microsoft.graph.workbookFilterCriteria";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
    "criterion1" CRITERION1, criterion1 str -> Option<&str>, with_criterion1(String), "`criterion1`: `Edm.String`";
    "criterion2" CRITERION2, criterion2 str -> Option<&str>, with_criterion2(String), "`criterion2`: `Edm.String`";
    "dynamicCriteria" DYNAMIC_CRITERIA, dynamic_criteria str -> Option<&str>, with_dynamic_criteria(String), "`dynamicCriteria`: `Edm.String`";
    "filterOn" FILTER_ON, filter_on str -> Option<&str>, with_filter_on(String), "`filterOn`: `Edm.String`";
    "values" VALUES, values untyped -> Option<&Value>, with_values(Value), "`values`: `microsoft.graph.Json`";
    "icon" ICON, icon model -> Option<&super::WorkbookIcon>, with_icon(super::WorkbookIcon), "`icon`: `microsoft.graph.workbookIcon`";
    "operator" OPERATOR, operator str -> Option<&str>, with_operator(String), "`operator`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookFilterDatetime`, metadata
    WorkbookFilterDatetime = "microsoft.graph.workbookFilterDatetime";
    "date" DATE, date str -> Option<&str>, with_date(String), "`date`: `Edm.String`, metadata";
    "specificity" SPECIFICITY, specificity str -> Option<&str>, with_specificity(String), "`specificity`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookFormatProtection`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkbookFormatProtection: super::Entity = "microsoft.graph.workbookFormatProtection";
    inherited "id" ID, with_id(String), "`id`";
    "formulaHidden" FORMULA_HIDDEN, formula_hidden bool -> Option<bool>, with_formula_hidden(bool), "`formulaHidden`: `Edm.Boolean`, metadata";
    "locked" LOCKED, locked bool -> Option<bool>, with_locked(bool), "`locked`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookFunctionResult`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkbookFunctionResult: super::Entity = "microsoft.graph.workbookFunctionResult";
    inherited "id" ID, with_id(String), "`id`";
    "error" ERROR, error str -> Option<&str>, with_error(String), "`error`: `Edm.String`, metadata";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookFunctions`, metadata, with the accessors of [`Entity`](super::Entity)
    WorkbookFunctions: super::Entity = "microsoft.graph.workbookFunctions";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookIcon`](https://learn.microsoft.com/graph/api/resources/workbookicon?view=graph-rest-beta)
    WorkbookIcon = "microsoft.graph.workbookIcon";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`";
    "set" SET, set str -> Option<&str>, with_set(String), "`set`: `Edm.String`" "Possible values are: Invalid, ThreeArrows, ThreeArrowsGray, ThreeFlags, ThreeTrafficLights1, ThreeTrafficLights2, ThreeSigns, ThreeSymbols, ThreeSymbols2, FourArrows, FourArrowsGray, FourRedToBlack, FourRating, FourTrafficLights, FiveArrows, FiveArrowsGray, FiveRating, FiveQuarters, ThreeStars, ThreeTriangles, FiveBoxes.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookNamedItem`](https://learn.microsoft.com/graph/api/resources/workbooknameditem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookNamedItem: super::Entity = "microsoft.graph.workbookNamedItem";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Read-only.";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`, read-only" "Read-only.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, read-only" "Read-only. Possible values are: String, Integer, Double, Boolean, Range.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, read-only" "Read-only.";
    "visible" VISIBLE, visible bool -> Option<bool>, with_visible(bool), "`visible`: `Edm.Boolean`";
    "worksheet" WORKSHEET, worksheet model -> Option<&super::WorkbookWorksheet>, with_worksheet(super::WorkbookWorksheet), "`worksheet`: `microsoft.graph.workbookWorksheet`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookOperation`](https://learn.microsoft.com/graph/api/resources/workbookoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookOperation: super::Entity = "microsoft.graph.workbookOperation";
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status enumeration -> Option<super::WorkbookOperationStatus>, with_status(super::WorkbookOperationStatus), "`status`: `microsoft.graph.workbookOperationStatus`, type of the metadata" "Possible values are: notStarted, running, succeeded, failed.";
    "error" ERROR, error model -> Option<&super::WorkbookOperationError>, with_error(super::WorkbookOperationError), "`error`: `microsoft.graph.workbookOperationError`";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`";
    "statusCode" STATUS_CODE, status_code str -> Option<&str>, with_status_code(String), "`statusCode`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookOperationError`](https://learn.microsoft.com/graph/api/resources/workbookoperationerror?view=graph-rest-beta)
    WorkbookOperationError = "microsoft.graph.workbookOperationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "innerError" INNER_ERROR, inner_error model -> Option<&super::WorkbookOperationError>, with_inner_error(super::WorkbookOperationError), "`innerError`: `microsoft.graph.workbookOperationError`, type of the metadata" "Optional.";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.workbookOperationStatus`, metadata
    WorkbookOperationStatus = "microsoft.graph.workbookOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookPivotTable`](https://learn.microsoft.com/graph/api/resources/workbookpivottable?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookPivotTable: super::Entity = "microsoft.graph.workbookPivotTable";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "worksheet" WORKSHEET, worksheet model -> Option<&super::WorkbookWorksheet>, with_worksheet(super::WorkbookWorksheet), "`worksheet`: `microsoft.graph.workbookWorksheet`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookRange`](https://learn.microsoft.com/graph/api/resources/workbookrange?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookRange: super::Entity = "microsoft.graph.workbookRange";
    inherited "id" ID, with_id(String), "`id`";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`, read-only" "Read-only.";
    "addressLocal" ADDRESS_LOCAL, address_local str -> Option<&str>, with_address_local(String), "`addressLocal`: `Edm.String`, read-only" "Read-only.";
    "cellCount" CELL_COUNT, cell_count i32 -> Option<i32>, with_cell_count(i32), "`cellCount`: `Edm.Int32`, read-only" "Read-only.";
    "columnCount" COLUMN_COUNT, column_count i32 -> Option<i32>, with_column_count(i32), "`columnCount`: `Edm.Int32`, read-only" "Read-only.";
    "columnHidden" COLUMN_HIDDEN, column_hidden bool -> Option<bool>, with_column_hidden(bool), "`columnHidden`: `Edm.Boolean`";
    "columnIndex" COLUMN_INDEX, column_index i32 -> Option<i32>, with_column_index(i32), "`columnIndex`: `Edm.Int32`, read-only" "Read-only.";
    "formulas" FORMULAS, formulas untyped -> Option<&Value>, with_formulas(Value), "`formulas`: `microsoft.graph.Json`";
    "formulasLocal" FORMULAS_LOCAL, formulas_local untyped -> Option<&Value>, with_formulas_local(Value), "`formulasLocal`: `microsoft.graph.Json`";
    "formulasR1C1" FORMULAS_R1C1, formulas_r1c1 untyped -> Option<&Value>, with_formulas_r1c1(Value), "`formulasR1C1`: `microsoft.graph.Json`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`, read-only" "Read-only.";
    "numberFormat" NUMBER_FORMAT, number_format untyped -> Option<&Value>, with_number_format(Value), "`numberFormat`: `microsoft.graph.Json`";
    "rowCount" ROW_COUNT, row_count i32 -> Option<i32>, with_row_count(i32), "`rowCount`: `Edm.Int32`, read-only" "Read-only.";
    "rowHidden" ROW_HIDDEN, row_hidden bool -> Option<bool>, with_row_hidden(bool), "`rowHidden`: `Edm.Boolean`";
    "rowIndex" ROW_INDEX, row_index i32 -> Option<i32>, with_row_index(i32), "`rowIndex`: `Edm.Int32`, read-only" "Read-only.";
    "text" TEXT, text untyped -> Option<&Value>, with_text(Value), "`text`: `microsoft.graph.Json`, read-only" "Read-only.";
    "valueTypes" VALUE_TYPES, value_types str -> Option<&str>, with_value_types(String), "`valueTypes`: `Edm.String`, read-only" "Read-only. Possible values are: Unknown, Empty, String, Integer, Double, Boolean, Error.";
    "values" VALUES, values untyped -> Option<&Value>, with_values(Value), "`values`: `microsoft.graph.Json`";
    "format" FORMAT, format model -> Option<&super::WorkbookRangeFormat>, with_format(super::WorkbookRangeFormat), "`format`: `microsoft.graph.workbookRangeFormat`, read-only" "Read-only.";
    "sort" SORT, sort model -> Option<&super::WorkbookRangeSort>, with_sort(super::WorkbookRangeSort), "`sort`: `microsoft.graph.workbookRangeSort`, read-only" "Read-only.";
    "worksheet" WORKSHEET, worksheet model -> Option<&super::WorkbookWorksheet>, with_worksheet(super::WorkbookWorksheet), "`worksheet`: `microsoft.graph.workbookWorksheet`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeBorder`](https://learn.microsoft.com/graph/api/resources/workbookrangeborder?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookRangeBorder: super::Entity = "microsoft.graph.workbookRangeBorder";
    inherited "id" ID, with_id(String), "`id`";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
    "sideIndex" SIDE_INDEX, side_index str -> Option<&str>, with_side_index(String), "`sideIndex`: `Edm.String`, read-only" "Read-only. Possible values are: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, InsideVertical, InsideHorizontal, DiagonalDown, DiagonalUp.";
    "style" STYLE, style str -> Option<&str>, with_style(String), "`style`: `Edm.String`" "Possible values are: None, Continuous, Dash, DashDot, DashDotDot, Dot, Double, SlantDashDot.";
    "weight" WEIGHT, weight str -> Option<&str>, with_weight(String), "`weight`: `Edm.String`" "Possible values are: Hairline, Thin, Medium, Thick.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeFill`](https://learn.microsoft.com/graph/api/resources/workbookrangefill?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookRangeFill: super::Entity = "microsoft.graph.workbookRangeFill";
    inherited "id" ID, with_id(String), "`id`";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeFont`](https://learn.microsoft.com/graph/api/resources/workbookrangefont?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookRangeFont: super::Entity = "microsoft.graph.workbookRangeFont";
    inherited "id" ID, with_id(String), "`id`";
    "bold" BOLD, bold bool -> Option<bool>, with_bold(bool), "`bold`: `Edm.Boolean`";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
    "italic" ITALIC, italic bool -> Option<bool>, with_italic(bool), "`italic`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "size" SIZE, size f64 -> Option<f64>, with_size(f64), "`size`: `Edm.Double`";
    "underline" UNDERLINE, underline str -> Option<&str>, with_underline(String), "`underline`: `Edm.String`" "Possible values are: None, Single, Double, SingleAccountant, DoubleAccountant.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeFormat`](https://learn.microsoft.com/graph/api/resources/workbookrangeformat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookRangeFormat: super::Entity = "microsoft.graph.workbookRangeFormat";
    inherited "id" ID, with_id(String), "`id`";
    "columnWidth" COLUMN_WIDTH, column_width f64 -> Option<f64>, with_column_width(f64), "`columnWidth`: `Edm.Double`";
    "horizontalAlignment" HORIZONTAL_ALIGNMENT, horizontal_alignment str -> Option<&str>, with_horizontal_alignment(String), "`horizontalAlignment`: `Edm.String`" "Possible values are: General, Left, Center, Right, Fill, Justify, CenterAcrossSelection, Distributed.";
    "rowHeight" ROW_HEIGHT, row_height f64 -> Option<f64>, with_row_height(f64), "`rowHeight`: `Edm.Double`";
    "verticalAlignment" VERTICAL_ALIGNMENT, vertical_alignment str -> Option<&str>, with_vertical_alignment(String), "`verticalAlignment`: `Edm.String`" "Possible values are: Top, Center, Bottom, Justify, Distributed.";
    "wrapText" WRAP_TEXT, wrap_text bool -> Option<bool>, with_wrap_text(bool), "`wrapText`: `Edm.Boolean`";
    "borders" BORDERS, borders models -> Option<&[super::WorkbookRangeBorder]>, with_borders(Vec<super::WorkbookRangeBorder>), "`borders`: `Collection(microsoft.graph.workbookRangeBorder)`, read-only" "Read-only.";
    "fill" FILL, fill model -> Option<&super::WorkbookRangeFill>, with_fill(super::WorkbookRangeFill), "`fill`: `microsoft.graph.workbookRangeFill`, read-only" "Read-only.";
    "font" FONT, font model -> Option<&super::WorkbookRangeFont>, with_font(super::WorkbookRangeFont), "`font`: `microsoft.graph.workbookRangeFont`, read-only" "Read-only.";
    "protection" PROTECTION, protection model -> Option<&super::WorkbookFormatProtection>, with_protection(super::WorkbookFormatProtection), "`protection`: `microsoft.graph.workbookFormatProtection`, read-only, type of the metadata" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.workbookRangeReference`, metadata
    WorkbookRangeReference = "microsoft.graph.workbookRangeReference";
    "address" ADDRESS, address str -> Option<&str>, with_address(String), "`address`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeSort`](https://learn.microsoft.com/graph/api/resources/workbookrangesort?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookRangeSort: super::Entity = "microsoft.graph.workbookRangeSort";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeView`](https://learn.microsoft.com/graph/api/resources/workbookrangeview?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookRangeView: super::Entity = "microsoft.graph.workbookRangeView";
    inherited "id" ID, with_id(String), "`id`";
    "columnCount" COLUMN_COUNT, column_count i32 -> Option<i32>, with_column_count(i32), "`columnCount`: `Edm.Int32`, read-only" "Read-only.";
    "formulas" FORMULAS, formulas untyped -> Option<&Value>, with_formulas(Value), "`formulas`: `microsoft.graph.Json`";
    "formulasLocal" FORMULAS_LOCAL, formulas_local untyped -> Option<&Value>, with_formulas_local(Value), "`formulasLocal`: `microsoft.graph.Json`";
    "formulasR1C1" FORMULAS_R1C1, formulas_r1c1 untyped -> Option<&Value>, with_formulas_r1c1(Value), "`formulasR1C1`: `microsoft.graph.Json`";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`";
    "numberFormat" NUMBER_FORMAT, number_format untyped -> Option<&Value>, with_number_format(Value), "`numberFormat`: `microsoft.graph.Json`, read-only" "Read-only.";
    "rowCount" ROW_COUNT, row_count i32 -> Option<i32>, with_row_count(i32), "`rowCount`: `Edm.Int32`, read-only" "Read-only.";
    "text" TEXT, text untyped -> Option<&Value>, with_text(Value), "`text`: `microsoft.graph.Json`, read-only" "Read-only.";
    "valueTypes" VALUE_TYPES, value_types untyped -> Option<&Value>, with_value_types(Value), "`valueTypes`: `microsoft.graph.Json`, read-only" "Read-only. Possible values are: Unknown, Empty, String, Integer, Double, Boolean, Error.";
    "values" VALUES, values untyped -> Option<&Value>, with_values(Value), "`values`: `microsoft.graph.Json`";
    "cellAddresses" CELL_ADDRESSES, cell_addresses untyped -> Option<&Value>, with_cell_addresses(Value), "`cellAddresses`: `microsoft.graph.Json`";
    "rows" ROWS, rows models -> Option<&[super::WorkbookRangeView]>, with_rows(Vec<super::WorkbookRangeView>), "`rows`: `Collection(microsoft.graph.workbookRangeView)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookSessionInfo`](https://learn.microsoft.com/graph/api/resources/workbooksessioninfo?view=graph-rest-beta)
    WorkbookSessionInfo = "microsoft.graph.workbookSessionInfo";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "persistChanges" PERSIST_CHANGES, persist_changes bool -> Option<bool>, with_persist_changes(bool), "`persistChanges`: `Edm.Boolean`, type of the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookSortField`](https://learn.microsoft.com/graph/api/resources/workbooksortfield?view=graph-rest-beta)
    WorkbookSortField = "microsoft.graph.workbookSortField";
    "ascending" ASCENDING, ascending bool -> Option<bool>, with_ascending(bool), "`ascending`: `Edm.Boolean`";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
    "dataOption" DATA_OPTION, data_option str -> Option<&str>, with_data_option(String), "`dataOption`: `Edm.String`" "Possible values are: Normal, TextAsNumber.";
    "key" KEY, key i32 -> Option<i32>, with_key(i32), "`key`: `Edm.Int32`";
    "sortOn" SORT_ON, sort_on str -> Option<&str>, with_sort_on(String), "`sortOn`: `Edm.String`" "Possible values are: Value, CellColor, FontColor, Icon.";
    "icon" ICON, icon model -> Option<&super::WorkbookIcon>, with_icon(super::WorkbookIcon), "`icon`: `microsoft.graph.workbookIcon`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookTable`](https://learn.microsoft.com/graph/api/resources/workbooktable?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookTable: super::Entity = "microsoft.graph.workbookTable";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "showHeaders" SHOW_HEADERS, show_headers bool -> Option<bool>, with_show_headers(bool), "`showHeaders`: `Edm.Boolean`";
    "showTotals" SHOW_TOTALS, show_totals bool -> Option<bool>, with_show_totals(bool), "`showTotals`: `Edm.Boolean`";
    "style" STYLE, style str -> Option<&str>, with_style(String), "`style`: `Edm.String`";
    "highlightFirstColumn" HIGHLIGHT_FIRST_COLUMN, highlight_first_column bool -> Option<bool>, with_highlight_first_column(bool), "`highlightFirstColumn`: `Edm.Boolean`";
    "highlightLastColumn" HIGHLIGHT_LAST_COLUMN, highlight_last_column bool -> Option<bool>, with_highlight_last_column(bool), "`highlightLastColumn`: `Edm.Boolean`";
    "showBandedColumns" SHOW_BANDED_COLUMNS, show_banded_columns bool -> Option<bool>, with_show_banded_columns(bool), "`showBandedColumns`: `Edm.Boolean`";
    "showBandedRows" SHOW_BANDED_ROWS, show_banded_rows bool -> Option<bool>, with_show_banded_rows(bool), "`showBandedRows`: `Edm.Boolean`";
    "showFilterButton" SHOW_FILTER_BUTTON, show_filter_button bool -> Option<bool>, with_show_filter_button(bool), "`showFilterButton`: `Edm.Boolean`";
    "legacyId" LEGACY_ID, legacy_id str -> Option<&str>, with_legacy_id(String), "`legacyId`: `Edm.String`, read-only" "Read-only.";
    "columns" COLUMNS, columns models -> Option<&[super::WorkbookTableColumn]>, with_columns(Vec<super::WorkbookTableColumn>), "`columns`: `Collection(microsoft.graph.workbookTableColumn)`, read-only" "Read-only.";
    "rows" ROWS, rows models -> Option<&[super::WorkbookTableRow]>, with_rows(Vec<super::WorkbookTableRow>), "`rows`: `Collection(microsoft.graph.workbookTableRow)`, read-only" "Read-only.";
    "sort" SORT, sort model -> Option<&super::WorkbookTableSort>, with_sort(super::WorkbookTableSort), "`sort`: `microsoft.graph.workbookTableSort`, read-only" "Read-only.";
    "worksheet" WORKSHEET, worksheet model -> Option<&super::WorkbookWorksheet>, with_worksheet(super::WorkbookWorksheet), "`worksheet`: `microsoft.graph.workbookWorksheet`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookTableColumn`](https://learn.microsoft.com/graph/api/resources/workbooktablecolumn?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookTableColumn: super::Entity = "microsoft.graph.workbookTableColumn";
    inherited "id" ID, with_id(String), "`id`";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "values" VALUES, values untyped -> Option<&Value>, with_values(Value), "`values`: `microsoft.graph.Json`";
    "filter" FILTER, filter model -> Option<&super::WorkbookFilter>, with_filter(super::WorkbookFilter), "`filter`: `microsoft.graph.workbookFilter`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookTableRow`](https://learn.microsoft.com/graph/api/resources/workbooktablerow?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookTableRow: super::Entity = "microsoft.graph.workbookTableRow";
    inherited "id" ID, with_id(String), "`id`";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`, read-only" "Read-only.";
    "values" VALUES, values untyped -> Option<&Value>, with_values(Value), "`values`: `microsoft.graph.Json`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookTableSort`](https://learn.microsoft.com/graph/api/resources/workbooktablesort?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookTableSort: super::Entity = "microsoft.graph.workbookTableSort";
    inherited "id" ID, with_id(String), "`id`";
    "matchCase" MATCH_CASE, match_case bool -> Option<bool>, with_match_case(bool), "`matchCase`: `Edm.Boolean`, read-only" "Read-only.";
    "method" METHOD, method str -> Option<&str>, with_method(String), "`method`: `Edm.String`, read-only" "Read-only. Possible values are: PinYin, StrokeCount.";
    "fields" FIELDS, fields models -> Option<&[super::WorkbookSortField]>, with_fields(Vec<super::WorkbookSortField>), "`fields`: `Collection(microsoft.graph.workbookSortField)`, read-only, type of the metadata" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookWorksheet`](https://learn.microsoft.com/graph/api/resources/workbookworksheet?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookWorksheet: super::Entity = "microsoft.graph.workbookWorksheet";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "position" POSITION, position i32 -> Option<i32>, with_position(i32), "`position`: `Edm.Int32`";
    "visibility" VISIBILITY, visibility str -> Option<&str>, with_visibility(String), "`visibility`: `Edm.String`" "Possible values are: Visible, Hidden, VeryHidden.";
    "charts" CHARTS, charts models -> Option<&[super::WorkbookChart]>, with_charts(Vec<super::WorkbookChart>), "`charts`: `Collection(microsoft.graph.workbookChart)`, read-only" "Read-only.";
    "names" NAMES, names models -> Option<&[super::WorkbookNamedItem]>, with_names(Vec<super::WorkbookNamedItem>), "`names`: `Collection(microsoft.graph.workbookNamedItem)`, read-only" "Read-only.";
    "pivotTables" PIVOT_TABLES, pivot_tables models -> Option<&[super::WorkbookPivotTable]>, with_pivot_tables(Vec<super::WorkbookPivotTable>), "`pivotTables`: `Collection(microsoft.graph.workbookPivotTable)`";
    "protection" PROTECTION, protection model -> Option<&super::WorkbookWorksheetProtection>, with_protection(super::WorkbookWorksheetProtection), "`protection`: `microsoft.graph.workbookWorksheetProtection`, read-only" "Read-only.";
    "tables" TABLES, tables models -> Option<&[super::WorkbookTable]>, with_tables(Vec<super::WorkbookTable>), "`tables`: `Collection(microsoft.graph.workbookTable)`, read-only" "Read-only.";
    "tasks" TASKS, tasks models -> Option<&[super::WorkbookDocumentTask]>, with_tasks(Vec<super::WorkbookDocumentTask>), "`tasks`: `Collection(microsoft.graph.workbookDocumentTask)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookWorksheetProtection`](https://learn.microsoft.com/graph/api/resources/workbookworksheetprotection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WorkbookWorksheetProtection: super::Entity = "microsoft.graph.workbookWorksheetProtection";
    inherited "id" ID, with_id(String), "`id`";
    "options" OPTIONS, options model -> Option<&super::WorkbookWorksheetProtectionOptions>, with_options(super::WorkbookWorksheetProtectionOptions), "`options`: `microsoft.graph.workbookWorksheetProtectionOptions`, read-only" "Read-only.";
    "protected" PROTECTED, protected bool -> Option<bool>, with_protected(bool), "`protected`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.workbookWorksheetProtectionOptions`](https://learn.microsoft.com/graph/api/resources/workbookworksheetprotectionoptions?view=graph-rest-beta)
    WorkbookWorksheetProtectionOptions = "microsoft.graph.workbookWorksheetProtectionOptions";
    "allowAutoFilter" ALLOW_AUTO_FILTER, allow_auto_filter bool -> Option<bool>, with_allow_auto_filter(bool), "`allowAutoFilter`: `Edm.Boolean`";
    "allowDeleteColumns" ALLOW_DELETE_COLUMNS, allow_delete_columns bool -> Option<bool>, with_allow_delete_columns(bool), "`allowDeleteColumns`: `Edm.Boolean`";
    "allowDeleteRows" ALLOW_DELETE_ROWS, allow_delete_rows bool -> Option<bool>, with_allow_delete_rows(bool), "`allowDeleteRows`: `Edm.Boolean`";
    "allowFormatCells" ALLOW_FORMAT_CELLS, allow_format_cells bool -> Option<bool>, with_allow_format_cells(bool), "`allowFormatCells`: `Edm.Boolean`";
    "allowFormatColumns" ALLOW_FORMAT_COLUMNS, allow_format_columns bool -> Option<bool>, with_allow_format_columns(bool), "`allowFormatColumns`: `Edm.Boolean`";
    "allowFormatRows" ALLOW_FORMAT_ROWS, allow_format_rows bool -> Option<bool>, with_allow_format_rows(bool), "`allowFormatRows`: `Edm.Boolean`";
    "allowInsertColumns" ALLOW_INSERT_COLUMNS, allow_insert_columns bool -> Option<bool>, with_allow_insert_columns(bool), "`allowInsertColumns`: `Edm.Boolean`";
    "allowInsertHyperlinks" ALLOW_INSERT_HYPERLINKS, allow_insert_hyperlinks bool -> Option<bool>, with_allow_insert_hyperlinks(bool), "`allowInsertHyperlinks`: `Edm.Boolean`";
    "allowInsertRows" ALLOW_INSERT_ROWS, allow_insert_rows bool -> Option<bool>, with_allow_insert_rows(bool), "`allowInsertRows`: `Edm.Boolean`";
    "allowPivotTables" ALLOW_PIVOT_TABLES, allow_pivot_tables bool -> Option<bool>, with_allow_pivot_tables(bool), "`allowPivotTables`: `Edm.Boolean`";
    "allowSort" ALLOW_SORT, allow_sort bool -> Option<bool>, with_allow_sort(bool), "`allowSort`: `Edm.Boolean`";
}
