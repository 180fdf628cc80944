// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `excel`.

pub mod chart {
    //! The parameters of actions of `Chart`.

    use crate::runtime::Value;

    crate::runtime::parameters! {
        /// The parameters of [chart-setdata](https://learn.microsoft.com/graph/api/chart-setdata?view=graph-rest-beta).
        SetDataRequest;
        "sourceData" with_source_data(Value), "`sourceData`: `microsoft.graph.Json`, type of the metadata";
        "seriesBy" with_series_by(String), "`seriesBy`: `Edm.String`" "Optional. Possible values are: Auto, Columns, Rows.";
    }

    crate::runtime::parameters! {
        /// The parameters of [chart-setposition](https://learn.microsoft.com/graph/api/chart-setposition?view=graph-rest-beta).
        SetPositionRequest;
        "startCell" with_start_cell(Value), "`startCell`: `microsoft.graph.Json`, type of the metadata";
        "endCell" with_end_cell(Value), "`endCell`: `microsoft.graph.Json`, type of the metadata" "Optional.";
    }
}

pub mod chart_collection {
    //! The parameters of actions of `ChartCollection`.

    crate::runtime::parameters! {
        /// The parameters of [chartcollection-itemat](https://learn.microsoft.com/graph/api/chartcollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`, type of the metadata";
    }
}

pub mod chart_fill {
    //! The parameters of actions of `ChartFill`.

    crate::runtime::parameters! {
        /// The parameters of [chartfill-setsolidcolor](https://learn.microsoft.com/graph/api/chartfill-setsolidcolor?view=graph-rest-beta).
        SetSolidColorRequest;
        "color" with_color(String), "`color`: `Edm.String`";
    }
}

pub mod chart_points_collection {
    //! The parameters of actions of `ChartPointsCollection`.

    crate::runtime::parameters! {
        /// The parameters of [chartpointscollection-itemat](https://learn.microsoft.com/graph/api/chartpointscollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`, type of the metadata";
    }
}

pub mod chart_series_collection {
    //! The parameters of actions of `ChartSeriesCollection`.

    crate::runtime::parameters! {
        /// The parameters of [chartseriescollection-itemat](https://learn.microsoft.com/graph/api/chartseriescollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`, type of the metadata";
    }
}

pub mod filter {
    //! The parameters of actions of `filter`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [filter-apply](https://learn.microsoft.com/graph/api/filter-apply?view=graph-rest-beta).
        ApplyRequest;
        "criteria" with_criteria(models::WorkbookFilterCriteria), "`criteria`: `microsoft.graph.workbookFilterCriteria`";
    }
}

pub mod nameditem {
    //! The parameters of actions of `nameditem`.

    use crate::runtime::Value;

    crate::runtime::parameters! {
        /// The parameters of [nameditem-add](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-beta).
        AddRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "reference" with_reference(Value), "`reference`: `microsoft.graph.Json`, type of the metadata";
        "comment" with_comment(String), "`comment`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [nameditem-addformulalocal](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-beta).
        AddRequest2;
        "name" with_name(String), "`name`: `Edm.String`";
        "formula" with_formula(String), "`formula`: `Edm.String`";
        "comment" with_comment(String), "`comment`: `Edm.String`";
        "reference" with_reference(Value), "`reference`: `microsoft.graph.Json`, metadata";
    }
}

pub mod range {
    //! The parameters of actions of `Range`.

    crate::runtime::parameters! {
        /// The parameters of [range-clear](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-beta).
        ClearRequest;
        "applyTo" with_apply_to(String), "`applyTo`: `Edm.String`" "Optional. Possible values are: All, Formats, Contents.";
    }

    crate::runtime::parameters! {
        /// The parameters of [range-delete](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-beta).
        DeleteRequest;
        "shift" with_shift(String), "`shift`: `Edm.String`" "Possible values are: Up, Left.";
    }

    crate::runtime::parameters! {
        /// The parameters of [range-insert](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-beta).
        InsertRequest;
        "shift" with_shift(String), "`shift`: `Edm.String`" "Possible values are: Down, Right.";
    }

    crate::runtime::parameters! {
        /// The parameters of [range-merge](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-beta).
        MergeRequest;
        "across" with_across(bool), "`across`: `Edm.Boolean`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [range-row](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-beta).
        RowRequest;
        "row" with_row(i32), "`row`: `Edm.Int32`, type of the metadata";
    }
}

pub mod range_border_collection {
    //! The parameters of actions of `RangeBorderCollection`.

    crate::runtime::parameters! {
        /// The parameters of [rangebordercollection-itemat](https://learn.microsoft.com/graph/api/rangebordercollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(f64), "`index`: `Edm.Double`";
    }
}

pub mod range_sort {
    //! The parameters of actions of `RangeSort`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [rangesort-apply](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-beta).
        ApplyRequest;
        "fields" with_fields(Vec<models::WorkbookSortField>), "`fields`: `Collection(microsoft.graph.workbookSortField)`";
        "matchCase" with_match_case(bool), "`matchCase`: `Edm.Boolean`" "Optional.";
        "hasHeaders" with_has_headers(bool), "`hasHeaders`: `Edm.Boolean`" "Optional.";
        "orientation" with_orientation(String), "`orientation`: `Edm.String`" "Optional. Possible values are: Rows, Columns.";
        "method" with_method(String), "`method`: `Edm.String`" "Optional. Possible values are: PinYin, StrokeCount.";
    }
}

pub mod table_collection {
    //! The parameters of actions of `TableCollection`.

    crate::runtime::parameters! {
        /// The parameters of [tablecollection-add](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-beta).
        AddRequest;
        "address" with_address(String), "`address`: `Edm.String`";
        "hasHeaders" with_has_headers(bool), "`hasHeaders`: `Edm.Boolean`";
    }
}

pub mod table_column_collection {
    //! The parameters of actions of `TableColumnCollection`.

    use crate::runtime::Value;

    crate::runtime::parameters! {
        /// The parameters of [tablecolumncollection-add](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-beta).
        AddRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`, type of the metadata";
        "values" with_values(Value), "`values`: `microsoft.graph.Json`" "Optional.";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [tablecolumncollection-itemat](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`, type of the metadata";
    }
}

pub mod table_row_collection {
    //! The parameters of actions of `TableRowCollection`.

    use crate::runtime::Value;

    crate::runtime::parameters! {
        /// The parameters of [tablerowcollection-add](https://learn.microsoft.com/graph/api/tablerowcollection-add?view=graph-rest-beta).
        AddRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`, type of the metadata" "Optional.";
        "values" with_values(Value), "`values`: `microsoft.graph.Json`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [tablerowcollection-itemat](https://learn.microsoft.com/graph/api/tablerowcollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`, type of the metadata";
    }
}

pub mod table_sort {
    //! The parameters of actions of `TableSort`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [tablesort-apply](https://learn.microsoft.com/graph/api/tablesort-apply?view=graph-rest-beta).
        ApplyRequest;
        "fields" with_fields(Vec<models::WorkbookSortField>), "`fields`: `Collection(microsoft.graph.workbookSortField)`";
        "matchCase" with_match_case(bool), "`matchCase`: `Edm.Boolean`" "Optional.";
        "method" with_method(String), "`method`: `Edm.String`" "Optional. Possible values are: PinYin, StrokeCount.";
    }
}

pub mod workbook {
    //! The parameters of actions of `workbook`.

    crate::runtime::parameters! {
        /// The parameters of [workbook-createsession](https://learn.microsoft.com/graph/api/workbook-createsession?view=graph-rest-beta).
        CreateSessionRequest;
        "persistChanges" with_persist_changes(bool), "`persistChanges`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [workbook-post-tables](https://learn.microsoft.com/graph/api/workbook-post-tables?view=graph-rest-beta).
        AddRequest;
        "address" with_address(String), "`address`: `Edm.String`";
        "hasHeaders" with_has_headers(bool), "`hasHeaders`: `Edm.Boolean`";
    }
}

pub mod workbook_application {
    //! The parameters of actions of `workbookApplication`.

    crate::runtime::parameters! {
        /// The parameters of [workbookapplication-calculate](https://learn.microsoft.com/graph/api/workbookapplication-calculate?view=graph-rest-beta).
        CalculateRequest;
        "calculationType" with_calculation_type(String), "`calculationType`: `Edm.String`" "Possible values are: Recalculate, Full, FullRebuild.";
    }
}

pub mod workbook_chart_collection {
    //! The parameters of actions of `workbookChartCollection`.

    use crate::runtime::Value;

    crate::runtime::parameters! {
        /// The parameters of [chartcollection-add](https://learn.microsoft.com/graph/api/chartcollection-add?view=graph-rest-beta).
        AddRequest;
        "type" with_type(String), "`type`: `Edm.String`" "Possible values are: ColumnClustered, ColumnStacked, ColumnStacked100, BarClustered, BarStacked, BarStacked100, LineStacked, LineStacked100, LineMarkers, LineMarkersStacked, LineMarkersStacked100, PieOfPie, etc.";
        "sourceData" with_source_data(Value), "`sourceData`: `microsoft.graph.Json`";
        "seriesBy" with_series_by(String), "`seriesBy`: `Edm.String`" "Optional. Possible values are: Auto, Columns, Rows.";
    }
}

pub mod workbook_filter {
    //! The parameters of actions of `workbookFilter`.

    use super::super::super::models;
    use crate::runtime::Value;

    crate::runtime::parameters! {
        /// The parameters of `apply_bottom_items_filter`.
        ApplyBottomItemsFilterRequest;
        "count" with_count(i32), "`count`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `apply_bottom_percent_filter`.
        ApplyBottomPercentFilterRequest;
        "percent" with_percent(i32), "`percent`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `apply_cell_color_filter`.
        ApplyCellColorFilterRequest;
        "color" with_color(String), "`color`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `apply_custom_filter`.
        ApplyCustomFilterRequest;
        "criteria1" with_criteria1(String), "`criteria1`: `Edm.String`, metadata";
        "criteria2" with_criteria2(String), "`criteria2`: `Edm.String`, metadata";
        "oper" with_oper(String), "`oper`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `apply_dynamic_filter`.
        ApplyDynamicFilterRequest;
        "criteria" with_criteria(String), "`criteria`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `apply_font_color_filter`.
        ApplyFontColorFilterRequest;
        "color" with_color(String), "`color`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `apply_icon_filter`.
        ApplyIconFilterRequest;
        "icon" with_icon(models::WorkbookIcon), "`icon`: `microsoft.graph.workbookIcon`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `apply_top_items_filter`.
        ApplyTopItemsFilterRequest;
        "count" with_count(i32), "`count`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `apply_top_percent_filter`.
        ApplyTopPercentFilterRequest;
        "percent" with_percent(i32), "`percent`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `apply_values_filter`.
        ApplyValuesFilterRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }
}

pub mod workbook_functions {
    //! The parameters of actions of `workbookFunctions`.

    use crate::runtime::Value;

    crate::runtime::parameters! {
        /// The parameters of `abs`.
        AbsRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `accr_int`.
        AccrIntRequest;
        "issue" with_issue(Value), "`issue`: `microsoft.graph.Json`, metadata";
        "firstInterest" with_first_interest(Value), "`firstInterest`: `microsoft.graph.Json`, metadata";
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "par" with_par(Value), "`par`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
        "calcMethod" with_calc_method(Value), "`calcMethod`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `accr_int_m`.
        AccrIntMRequest;
        "issue" with_issue(Value), "`issue`: `microsoft.graph.Json`, metadata";
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "par" with_par(Value), "`par`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `acos`.
        AcosRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `acosh`.
        AcoshRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `acot`.
        AcotRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `acoth`.
        AcothRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `amor_degrc`.
        AmorDegrcRequest;
        "cost" with_cost(Value), "`cost`: `microsoft.graph.Json`, metadata";
        "datePurchased" with_date_purchased(Value), "`datePurchased`: `microsoft.graph.Json`, metadata";
        "firstPeriod" with_first_period(Value), "`firstPeriod`: `microsoft.graph.Json`, metadata";
        "salvage" with_salvage(Value), "`salvage`: `microsoft.graph.Json`, metadata";
        "period" with_period(Value), "`period`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `amor_linc`.
        AmorLincRequest;
        "cost" with_cost(Value), "`cost`: `microsoft.graph.Json`, metadata";
        "datePurchased" with_date_purchased(Value), "`datePurchased`: `microsoft.graph.Json`, metadata";
        "firstPeriod" with_first_period(Value), "`firstPeriod`: `microsoft.graph.Json`, metadata";
        "salvage" with_salvage(Value), "`salvage`: `microsoft.graph.Json`, metadata";
        "period" with_period(Value), "`period`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `and`.
        AndRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `arabic`.
        ArabicRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `areas`.
        AreasRequest;
        "reference" with_reference(Value), "`reference`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `asc`.
        AscRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `asin`.
        AsinRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `asinh`.
        AsinhRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `atan`.
        AtanRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `atan2`.
        Atan2Request;
        "xNum" with_x_num(Value), "`xNum`: `microsoft.graph.Json`, metadata";
        "yNum" with_y_num(Value), "`yNum`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `atanh`.
        AtanhRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ave_dev`.
        AveDevRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `average`.
        AverageRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `average_a`.
        AverageARequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `average_if`.
        AverageIfRequest;
        "range" with_range(Value), "`range`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
        "averageRange" with_average_range(Value), "`averageRange`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `average_ifs`.
        AverageIfsRequest;
        "averageRange" with_average_range(Value), "`averageRange`: `microsoft.graph.Json`, metadata";
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `baht_text`.
        BahtTextRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `base`.
        BaseRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "radix" with_radix(Value), "`radix`: `microsoft.graph.Json`, metadata";
        "minLength" with_min_length(Value), "`minLength`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bessel_i`.
        BesselIRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "n" with_n(Value), "`n`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bessel_j`.
        BesselJRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "n" with_n(Value), "`n`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bessel_k`.
        BesselKRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "n" with_n(Value), "`n`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bessel_y`.
        BesselYRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "n" with_n(Value), "`n`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `beta_dist`.
        BetaDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "alpha" with_alpha(Value), "`alpha`: `microsoft.graph.Json`, metadata";
        "beta" with_beta(Value), "`beta`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
        "A" with_a(Value), "`A`: `microsoft.graph.Json`, metadata";
        "B" with_b(Value), "`B`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `beta_inv`.
        BetaInvRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "alpha" with_alpha(Value), "`alpha`: `microsoft.graph.Json`, metadata";
        "beta" with_beta(Value), "`beta`: `microsoft.graph.Json`, metadata";
        "A" with_a(Value), "`A`: `microsoft.graph.Json`, metadata";
        "B" with_b(Value), "`B`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bin2_dec`.
        Bin2DecRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bin2_hex`.
        Bin2HexRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "places" with_places(Value), "`places`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bin2_oct`.
        Bin2OctRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "places" with_places(Value), "`places`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `binom_dist`.
        BinomDistRequest;
        "numberS" with_number_s(Value), "`numberS`: `microsoft.graph.Json`, metadata";
        "trials" with_trials(Value), "`trials`: `microsoft.graph.Json`, metadata";
        "probabilityS" with_probability_s(Value), "`probabilityS`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `binom_dist_range`.
        BinomDistRangeRequest;
        "trials" with_trials(Value), "`trials`: `microsoft.graph.Json`, metadata";
        "probabilityS" with_probability_s(Value), "`probabilityS`: `microsoft.graph.Json`, metadata";
        "numberS" with_number_s(Value), "`numberS`: `microsoft.graph.Json`, metadata";
        "numberS2" with_number_s2(Value), "`numberS2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `binom_inv`.
        BinomInvRequest;
        "trials" with_trials(Value), "`trials`: `microsoft.graph.Json`, metadata";
        "probabilityS" with_probability_s(Value), "`probabilityS`: `microsoft.graph.Json`, metadata";
        "alpha" with_alpha(Value), "`alpha`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bitand`.
        BitandRequest;
        "number1" with_number1(Value), "`number1`: `microsoft.graph.Json`, metadata";
        "number2" with_number2(Value), "`number2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bitlshift`.
        BitlshiftRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "shiftAmount" with_shift_amount(Value), "`shiftAmount`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bitor`.
        BitorRequest;
        "number1" with_number1(Value), "`number1`: `microsoft.graph.Json`, metadata";
        "number2" with_number2(Value), "`number2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bitrshift`.
        BitrshiftRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "shiftAmount" with_shift_amount(Value), "`shiftAmount`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bitxor`.
        BitxorRequest;
        "number1" with_number1(Value), "`number1`: `microsoft.graph.Json`, metadata";
        "number2" with_number2(Value), "`number2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ceiling_math`.
        CeilingMathRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "significance" with_significance(Value), "`significance`: `microsoft.graph.Json`, metadata";
        "mode" with_mode(Value), "`mode`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ceiling_precise`.
        CeilingPreciseRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "significance" with_significance(Value), "`significance`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `char`.
        CharRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `chi_sq_dist`.
        ChiSqDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "degFreedom" with_deg_freedom(Value), "`degFreedom`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `chi_sq_dist_rt`.
        ChiSqDistRtRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "degFreedom" with_deg_freedom(Value), "`degFreedom`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `chi_sq_inv`.
        ChiSqInvRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "degFreedom" with_deg_freedom(Value), "`degFreedom`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `chi_sq_inv_rt`.
        ChiSqInvRtRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "degFreedom" with_deg_freedom(Value), "`degFreedom`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `choose`.
        ChooseRequest;
        "indexNum" with_index_num(Value), "`indexNum`: `microsoft.graph.Json`, metadata";
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `clean`.
        CleanRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `code`.
        CodeRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `columns`.
        ColumnsRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `combin`.
        CombinRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "numberChosen" with_number_chosen(Value), "`numberChosen`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `combina`.
        CombinaRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "numberChosen" with_number_chosen(Value), "`numberChosen`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `complex`.
        ComplexRequest;
        "realNum" with_real_num(Value), "`realNum`: `microsoft.graph.Json`, metadata";
        "iNum" with_i_num(Value), "`iNum`: `microsoft.graph.Json`, metadata";
        "suffix" with_suffix(Value), "`suffix`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `concatenate`.
        ConcatenateRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `confidence_norm`.
        ConfidenceNormRequest;
        "alpha" with_alpha(Value), "`alpha`: `microsoft.graph.Json`, metadata";
        "standardDev" with_standard_dev(Value), "`standardDev`: `microsoft.graph.Json`, metadata";
        "size" with_size(Value), "`size`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `confidence_t`.
        ConfidenceTRequest;
        "alpha" with_alpha(Value), "`alpha`: `microsoft.graph.Json`, metadata";
        "standardDev" with_standard_dev(Value), "`standardDev`: `microsoft.graph.Json`, metadata";
        "size" with_size(Value), "`size`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `convert`.
        ConvertRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "fromUnit" with_from_unit(Value), "`fromUnit`: `microsoft.graph.Json`, metadata";
        "toUnit" with_to_unit(Value), "`toUnit`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `cos`.
        CosRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `cosh`.
        CoshRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `cot`.
        CotRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `coth`.
        CothRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `count`.
        CountRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `count_a`.
        CountARequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `count_blank`.
        CountBlankRequest;
        "range" with_range(Value), "`range`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `count_if`.
        CountIfRequest;
        "range" with_range(Value), "`range`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `count_ifs`.
        CountIfsRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `coup_day_bs`.
        CoupDayBsRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `coup_days`.
        CoupDaysRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `coup_days_nc`.
        CoupDaysNcRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `coup_ncd`.
        CoupNcdRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `coup_num`.
        CoupNumRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `coup_pcd`.
        CoupPcdRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `csc`.
        CscRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `csch`.
        CschRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `cum_i_pmt`.
        CumIPmtRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "startPeriod" with_start_period(Value), "`startPeriod`: `microsoft.graph.Json`, metadata";
        "endPeriod" with_end_period(Value), "`endPeriod`: `microsoft.graph.Json`, metadata";
        "type" with_type(Value), "`type`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `cum_princ`.
        CumPrincRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "startPeriod" with_start_period(Value), "`startPeriod`: `microsoft.graph.Json`, metadata";
        "endPeriod" with_end_period(Value), "`endPeriod`: `microsoft.graph.Json`, metadata";
        "type" with_type(Value), "`type`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `date`.
        DateRequest;
        "year" with_year(Value), "`year`: `microsoft.graph.Json`, metadata";
        "month" with_month(Value), "`month`: `microsoft.graph.Json`, metadata";
        "day" with_day(Value), "`day`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `datevalue`.
        DatevalueRequest;
        "dateText" with_date_text(Value), "`dateText`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `daverage`.
        DaverageRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `day`.
        DayRequest;
        "serialNumber" with_serial_number(Value), "`serialNumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `days`.
        DaysRequest;
        "endDate" with_end_date(Value), "`endDate`: `microsoft.graph.Json`, metadata";
        "startDate" with_start_date(Value), "`startDate`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `days360`.
        Days360Request;
        "startDate" with_start_date(Value), "`startDate`: `microsoft.graph.Json`, metadata";
        "endDate" with_end_date(Value), "`endDate`: `microsoft.graph.Json`, metadata";
        "method" with_method(Value), "`method`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `db`.
        DbRequest;
        "cost" with_cost(Value), "`cost`: `microsoft.graph.Json`, metadata";
        "salvage" with_salvage(Value), "`salvage`: `microsoft.graph.Json`, metadata";
        "life" with_life(Value), "`life`: `microsoft.graph.Json`, metadata";
        "period" with_period(Value), "`period`: `microsoft.graph.Json`, metadata";
        "month" with_month(Value), "`month`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dbcs`.
        DbcsRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dcount`.
        DcountRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dcount_a`.
        DcountARequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ddb`.
        DdbRequest;
        "cost" with_cost(Value), "`cost`: `microsoft.graph.Json`, metadata";
        "salvage" with_salvage(Value), "`salvage`: `microsoft.graph.Json`, metadata";
        "life" with_life(Value), "`life`: `microsoft.graph.Json`, metadata";
        "period" with_period(Value), "`period`: `microsoft.graph.Json`, metadata";
        "factor" with_factor(Value), "`factor`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dec2_bin`.
        Dec2BinRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "places" with_places(Value), "`places`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dec2_hex`.
        Dec2HexRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "places" with_places(Value), "`places`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dec2_oct`.
        Dec2OctRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "places" with_places(Value), "`places`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `decimal`.
        DecimalRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "radix" with_radix(Value), "`radix`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `degrees`.
        DegreesRequest;
        "angle" with_angle(Value), "`angle`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `delta`.
        DeltaRequest;
        "number1" with_number1(Value), "`number1`: `microsoft.graph.Json`, metadata";
        "number2" with_number2(Value), "`number2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dev_sq`.
        DevSqRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dget`.
        DgetRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `disc`.
        DiscRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "pr" with_pr(Value), "`pr`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dmax`.
        DmaxRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dmin`.
        DminRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dollar`.
        DollarRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "decimals" with_decimals(Value), "`decimals`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dollar_de`.
        DollarDeRequest;
        "fractionalDollar" with_fractional_dollar(Value), "`fractionalDollar`: `microsoft.graph.Json`, metadata";
        "fraction" with_fraction(Value), "`fraction`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dollar_fr`.
        DollarFrRequest;
        "decimalDollar" with_decimal_dollar(Value), "`decimalDollar`: `microsoft.graph.Json`, metadata";
        "fraction" with_fraction(Value), "`fraction`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dproduct`.
        DproductRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dst_dev`.
        DstDevRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dst_dev_p`.
        DstDevPRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dsum`.
        DsumRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `duration`.
        DurationRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "coupon" with_coupon(Value), "`coupon`: `microsoft.graph.Json`, metadata";
        "yld" with_yld(Value), "`yld`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dvar`.
        DvarRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `dvar_p`.
        DvarPRequest;
        "database" with_database(Value), "`database`: `microsoft.graph.Json`, metadata";
        "field" with_field(Value), "`field`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ecma_ceiling`.
        EcmaCeilingRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "significance" with_significance(Value), "`significance`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `edate`.
        EdateRequest;
        "startDate" with_start_date(Value), "`startDate`: `microsoft.graph.Json`, metadata";
        "months" with_months(Value), "`months`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `effect`.
        EffectRequest;
        "nominalRate" with_nominal_rate(Value), "`nominalRate`: `microsoft.graph.Json`, metadata";
        "npery" with_npery(Value), "`npery`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `eo_month`.
        EoMonthRequest;
        "startDate" with_start_date(Value), "`startDate`: `microsoft.graph.Json`, metadata";
        "months" with_months(Value), "`months`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `erf`.
        ErfRequest;
        "lowerLimit" with_lower_limit(Value), "`lowerLimit`: `microsoft.graph.Json`, metadata";
        "upperLimit" with_upper_limit(Value), "`upperLimit`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `erf_precise`.
        ErfPreciseRequest;
        "X" with_x(Value), "`X`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `erf_c`.
        ErfCRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `erf_c_precise`.
        ErfCPreciseRequest;
        "X" with_x(Value), "`X`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `error_type`.
        ErrorTypeRequest;
        "errorVal" with_error_val(Value), "`errorVal`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `even`.
        EvenRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `exact`.
        ExactRequest;
        "text1" with_text1(Value), "`text1`: `microsoft.graph.Json`, metadata";
        "text2" with_text2(Value), "`text2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `exp`.
        ExpRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `expon_dist`.
        ExponDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "lambda" with_lambda(Value), "`lambda`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `f_dist`.
        FDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "degFreedom1" with_deg_freedom1(Value), "`degFreedom1`: `microsoft.graph.Json`, metadata";
        "degFreedom2" with_deg_freedom2(Value), "`degFreedom2`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `f_dist_rt`.
        FDistRtRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "degFreedom1" with_deg_freedom1(Value), "`degFreedom1`: `microsoft.graph.Json`, metadata";
        "degFreedom2" with_deg_freedom2(Value), "`degFreedom2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `f_inv`.
        FInvRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "degFreedom1" with_deg_freedom1(Value), "`degFreedom1`: `microsoft.graph.Json`, metadata";
        "degFreedom2" with_deg_freedom2(Value), "`degFreedom2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `f_inv_rt`.
        FInvRtRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "degFreedom1" with_deg_freedom1(Value), "`degFreedom1`: `microsoft.graph.Json`, metadata";
        "degFreedom2" with_deg_freedom2(Value), "`degFreedom2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `fact`.
        FactRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `fact_double`.
        FactDoubleRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `find`.
        FindRequest;
        "findText" with_find_text(Value), "`findText`: `microsoft.graph.Json`, metadata";
        "withinText" with_within_text(Value), "`withinText`: `microsoft.graph.Json`, metadata";
        "startNum" with_start_num(Value), "`startNum`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `find_b`.
        FindBRequest;
        "findText" with_find_text(Value), "`findText`: `microsoft.graph.Json`, metadata";
        "withinText" with_within_text(Value), "`withinText`: `microsoft.graph.Json`, metadata";
        "startNum" with_start_num(Value), "`startNum`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `fisher`.
        FisherRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `fisher_inv`.
        FisherInvRequest;
        "y" with_y(Value), "`y`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `fixed`.
        FixedRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "decimals" with_decimals(Value), "`decimals`: `microsoft.graph.Json`, metadata";
        "noCommas" with_no_commas(Value), "`noCommas`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `floor_math`.
        FloorMathRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "significance" with_significance(Value), "`significance`: `microsoft.graph.Json`, metadata";
        "mode" with_mode(Value), "`mode`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `floor_precise`.
        FloorPreciseRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "significance" with_significance(Value), "`significance`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `fv`.
        FvRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pmt" with_pmt(Value), "`pmt`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "type" with_type(Value), "`type`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `fvschedule`.
        FvscheduleRequest;
        "principal" with_principal(Value), "`principal`: `microsoft.graph.Json`, metadata";
        "schedule" with_schedule(Value), "`schedule`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `gamma`.
        GammaRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `gamma_dist`.
        GammaDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "alpha" with_alpha(Value), "`alpha`: `microsoft.graph.Json`, metadata";
        "beta" with_beta(Value), "`beta`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `gamma_inv`.
        GammaInvRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "alpha" with_alpha(Value), "`alpha`: `microsoft.graph.Json`, metadata";
        "beta" with_beta(Value), "`beta`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `gamma_ln`.
        GammaLnRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `gamma_ln_precise`.
        GammaLnPreciseRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `gauss`.
        GaussRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `gcd`.
        GcdRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `geo_mean`.
        GeoMeanRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ge_step`.
        GeStepRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "step" with_step(Value), "`step`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `har_mean`.
        HarMeanRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `hex2_bin`.
        Hex2BinRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "places" with_places(Value), "`places`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `hex2_dec`.
        Hex2DecRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `hex2_oct`.
        Hex2OctRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "places" with_places(Value), "`places`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `hlookup`.
        HlookupRequest;
        "lookupValue" with_lookup_value(Value), "`lookupValue`: `microsoft.graph.Json`, metadata";
        "tableArray" with_table_array(Value), "`tableArray`: `microsoft.graph.Json`, metadata";
        "rowIndexNum" with_row_index_num(Value), "`rowIndexNum`: `microsoft.graph.Json`, metadata";
        "rangeLookup" with_range_lookup(Value), "`rangeLookup`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `hour`.
        HourRequest;
        "serialNumber" with_serial_number(Value), "`serialNumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `hyperlink`.
        HyperlinkRequest;
        "linkLocation" with_link_location(Value), "`linkLocation`: `microsoft.graph.Json`, metadata";
        "friendlyName" with_friendly_name(Value), "`friendlyName`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `hyp_geom_dist`.
        HypGeomDistRequest;
        "sampleS" with_sample_s(Value), "`sampleS`: `microsoft.graph.Json`, metadata";
        "numberSample" with_number_sample(Value), "`numberSample`: `microsoft.graph.Json`, metadata";
        "populationS" with_population_s(Value), "`populationS`: `microsoft.graph.Json`, metadata";
        "numberPop" with_number_pop(Value), "`numberPop`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `if_`.
        IfRequest;
        "logicalTest" with_logical_test(Value), "`logicalTest`: `microsoft.graph.Json`, metadata";
        "valueIfTrue" with_value_if_true(Value), "`valueIfTrue`: `microsoft.graph.Json`, metadata";
        "valueIfFalse" with_value_if_false(Value), "`valueIfFalse`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_abs`.
        ImAbsRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `imaginary`.
        ImaginaryRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_argument`.
        ImArgumentRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_conjugate`.
        ImConjugateRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_cos`.
        ImCosRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_cosh`.
        ImCoshRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_cot`.
        ImCotRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_csc`.
        ImCscRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_csch`.
        ImCschRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_div`.
        ImDivRequest;
        "inumber1" with_inumber1(Value), "`inumber1`: `microsoft.graph.Json`, metadata";
        "inumber2" with_inumber2(Value), "`inumber2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_exp`.
        ImExpRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_ln`.
        ImLnRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_log10`.
        ImLog10Request;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_log2`.
        ImLog2Request;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_power`.
        ImPowerRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_product`.
        ImProductRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_real`.
        ImRealRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_sec`.
        ImSecRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_sech`.
        ImSechRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_sin`.
        ImSinRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_sinh`.
        ImSinhRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_sqrt`.
        ImSqrtRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_sub`.
        ImSubRequest;
        "inumber1" with_inumber1(Value), "`inumber1`: `microsoft.graph.Json`, metadata";
        "inumber2" with_inumber2(Value), "`inumber2`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_sum`.
        ImSumRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `im_tan`.
        ImTanRequest;
        "inumber" with_inumber(Value), "`inumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `int`.
        IntRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `int_rate`.
        IntRateRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "investment" with_investment(Value), "`investment`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ipmt`.
        IpmtRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "per" with_per(Value), "`per`: `microsoft.graph.Json`, metadata";
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "fv" with_fv(Value), "`fv`: `microsoft.graph.Json`, metadata";
        "type" with_type(Value), "`type`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `irr`.
        IrrRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
        "guess" with_guess(Value), "`guess`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_err`.
        IsErrRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_error`.
        IsErrorRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_even`.
        IsEvenRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_formula`.
        IsFormulaRequest;
        "reference" with_reference(Value), "`reference`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_logical`.
        IsLogicalRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_na`.
        IsNaRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_non_text`.
        IsNonTextRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_number`.
        IsNumberRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `iso_ceiling`.
        IsoCeilingRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "significance" with_significance(Value), "`significance`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_odd`.
        IsOddRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `iso_week_num`.
        IsoWeekNumRequest;
        "date" with_date(Value), "`date`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ispmt`.
        IspmtRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "per" with_per(Value), "`per`: `microsoft.graph.Json`, metadata";
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `isref`.
        IsrefRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `is_text`.
        IsTextRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `kurt`.
        KurtRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `large`.
        LargeRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "k" with_k(Value), "`k`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `lcm`.
        LcmRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `left`.
        LeftRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
        "numChars" with_num_chars(Value), "`numChars`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `leftb`.
        LeftbRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
        "numBytes" with_num_bytes(Value), "`numBytes`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `len`.
        LenRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `lenb`.
        LenbRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ln`.
        LnRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `log`.
        LogRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "base" with_base(Value), "`base`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `log10`.
        Log10Request;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `log_norm_dist`.
        LogNormDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "mean" with_mean(Value), "`mean`: `microsoft.graph.Json`, metadata";
        "standardDev" with_standard_dev(Value), "`standardDev`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `log_norm_inv`.
        LogNormInvRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "mean" with_mean(Value), "`mean`: `microsoft.graph.Json`, metadata";
        "standardDev" with_standard_dev(Value), "`standardDev`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `lookup`.
        LookupRequest;
        "lookupValue" with_lookup_value(Value), "`lookupValue`: `microsoft.graph.Json`, metadata";
        "lookupVector" with_lookup_vector(Value), "`lookupVector`: `microsoft.graph.Json`, metadata";
        "resultVector" with_result_vector(Value), "`resultVector`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `lower`.
        LowerRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `match_`.
        MatchRequest;
        "lookupValue" with_lookup_value(Value), "`lookupValue`: `microsoft.graph.Json`, metadata";
        "lookupArray" with_lookup_array(Value), "`lookupArray`: `microsoft.graph.Json`, metadata";
        "matchType" with_match_type(Value), "`matchType`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `max`.
        MaxRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `max_a`.
        MaxARequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `mduration`.
        MdurationRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "coupon" with_coupon(Value), "`coupon`: `microsoft.graph.Json`, metadata";
        "yld" with_yld(Value), "`yld`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `median`.
        MedianRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `mid`.
        MidRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
        "startNum" with_start_num(Value), "`startNum`: `microsoft.graph.Json`, metadata";
        "numChars" with_num_chars(Value), "`numChars`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `midb`.
        MidbRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
        "startNum" with_start_num(Value), "`startNum`: `microsoft.graph.Json`, metadata";
        "numBytes" with_num_bytes(Value), "`numBytes`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `min`.
        MinRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `min_a`.
        MinARequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `minute`.
        MinuteRequest;
        "serialNumber" with_serial_number(Value), "`serialNumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `mirr`.
        MirrRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
        "financeRate" with_finance_rate(Value), "`financeRate`: `microsoft.graph.Json`, metadata";
        "reinvestRate" with_reinvest_rate(Value), "`reinvestRate`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `mod_`.
        ModRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "divisor" with_divisor(Value), "`divisor`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `month`.
        MonthRequest;
        "serialNumber" with_serial_number(Value), "`serialNumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `mround`.
        MroundRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "multiple" with_multiple(Value), "`multiple`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `multi_nomial`.
        MultiNomialRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `n`.
        NRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `neg_binom_dist`.
        NegBinomDistRequest;
        "numberF" with_number_f(Value), "`numberF`: `microsoft.graph.Json`, metadata";
        "numberS" with_number_s(Value), "`numberS`: `microsoft.graph.Json`, metadata";
        "probabilityS" with_probability_s(Value), "`probabilityS`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `network_days`.
        NetworkDaysRequest;
        "startDate" with_start_date(Value), "`startDate`: `microsoft.graph.Json`, metadata";
        "endDate" with_end_date(Value), "`endDate`: `microsoft.graph.Json`, metadata";
        "holidays" with_holidays(Value), "`holidays`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `network_days_intl`.
        NetworkDaysIntlRequest;
        "startDate" with_start_date(Value), "`startDate`: `microsoft.graph.Json`, metadata";
        "endDate" with_end_date(Value), "`endDate`: `microsoft.graph.Json`, metadata";
        "weekend" with_weekend(Value), "`weekend`: `microsoft.graph.Json`, metadata";
        "holidays" with_holidays(Value), "`holidays`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `nominal`.
        NominalRequest;
        "effectRate" with_effect_rate(Value), "`effectRate`: `microsoft.graph.Json`, metadata";
        "npery" with_npery(Value), "`npery`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `norm_dist`.
        NormDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "mean" with_mean(Value), "`mean`: `microsoft.graph.Json`, metadata";
        "standardDev" with_standard_dev(Value), "`standardDev`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `norm_inv`.
        NormInvRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "mean" with_mean(Value), "`mean`: `microsoft.graph.Json`, metadata";
        "standardDev" with_standard_dev(Value), "`standardDev`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `norm_s_dist`.
        NormSDistRequest;
        "z" with_z(Value), "`z`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `norm_s_inv`.
        NormSInvRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `not`.
        NotRequest;
        "logical" with_logical(Value), "`logical`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `nper`.
        NperRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "pmt" with_pmt(Value), "`pmt`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "fv" with_fv(Value), "`fv`: `microsoft.graph.Json`, metadata";
        "type" with_type(Value), "`type`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `npv`.
        NpvRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `number_value`.
        NumberValueRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
        "decimalSeparator" with_decimal_separator(Value), "`decimalSeparator`: `microsoft.graph.Json`, metadata";
        "groupSeparator" with_group_separator(Value), "`groupSeparator`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `oct2_bin`.
        Oct2BinRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "places" with_places(Value), "`places`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `oct2_dec`.
        Oct2DecRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `oct2_hex`.
        Oct2HexRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "places" with_places(Value), "`places`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `odd`.
        OddRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `odd_f_price`.
        OddFPriceRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "issue" with_issue(Value), "`issue`: `microsoft.graph.Json`, metadata";
        "firstCoupon" with_first_coupon(Value), "`firstCoupon`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "yld" with_yld(Value), "`yld`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `odd_f_yield`.
        OddFYieldRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "issue" with_issue(Value), "`issue`: `microsoft.graph.Json`, metadata";
        "firstCoupon" with_first_coupon(Value), "`firstCoupon`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "pr" with_pr(Value), "`pr`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `odd_l_price`.
        OddLPriceRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "lastInterest" with_last_interest(Value), "`lastInterest`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "yld" with_yld(Value), "`yld`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `odd_l_yield`.
        OddLYieldRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "lastInterest" with_last_interest(Value), "`lastInterest`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "pr" with_pr(Value), "`pr`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `or`.
        OrRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `pduration`.
        PdurationRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "fv" with_fv(Value), "`fv`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `percentile_exc`.
        PercentileExcRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "k" with_k(Value), "`k`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `percentile_inc`.
        PercentileIncRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "k" with_k(Value), "`k`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `percent_rank_exc`.
        PercentRankExcRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "significance" with_significance(Value), "`significance`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `percent_rank_inc`.
        PercentRankIncRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "significance" with_significance(Value), "`significance`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `permut`.
        PermutRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "numberChosen" with_number_chosen(Value), "`numberChosen`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `permutationa`.
        PermutationaRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "numberChosen" with_number_chosen(Value), "`numberChosen`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `phi`.
        PhiRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `pmt`.
        PmtRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "fv" with_fv(Value), "`fv`: `microsoft.graph.Json`, metadata";
        "type" with_type(Value), "`type`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `poisson_dist`.
        PoissonDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "mean" with_mean(Value), "`mean`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `power`.
        PowerRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "power" with_power(Value), "`power`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `ppmt`.
        PpmtRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "per" with_per(Value), "`per`: `microsoft.graph.Json`, metadata";
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "fv" with_fv(Value), "`fv`: `microsoft.graph.Json`, metadata";
        "type" with_type(Value), "`type`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `price`.
        PriceRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "yld" with_yld(Value), "`yld`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `price_disc`.
        PriceDiscRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "discount" with_discount(Value), "`discount`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `price_mat`.
        PriceMatRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "issue" with_issue(Value), "`issue`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "yld" with_yld(Value), "`yld`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `product`.
        ProductRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `proper`.
        ProperRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `pv`.
        PvRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pmt" with_pmt(Value), "`pmt`: `microsoft.graph.Json`, metadata";
        "fv" with_fv(Value), "`fv`: `microsoft.graph.Json`, metadata";
        "type" with_type(Value), "`type`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `quartile_exc`.
        QuartileExcRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "quart" with_quart(Value), "`quart`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `quartile_inc`.
        QuartileIncRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "quart" with_quart(Value), "`quart`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `quotient`.
        QuotientRequest;
        "numerator" with_numerator(Value), "`numerator`: `microsoft.graph.Json`, metadata";
        "denominator" with_denominator(Value), "`denominator`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `radians`.
        RadiansRequest;
        "angle" with_angle(Value), "`angle`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `rand_between`.
        RandBetweenRequest;
        "bottom" with_bottom(Value), "`bottom`: `microsoft.graph.Json`, metadata";
        "top" with_top(Value), "`top`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `rank_avg`.
        RankAvgRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "ref" with_ref(Value), "`ref`: `microsoft.graph.Json`, metadata";
        "order" with_order(Value), "`order`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `rank_eq`.
        RankEqRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "ref" with_ref(Value), "`ref`: `microsoft.graph.Json`, metadata";
        "order" with_order(Value), "`order`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `rate`.
        RateRequest;
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pmt" with_pmt(Value), "`pmt`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "fv" with_fv(Value), "`fv`: `microsoft.graph.Json`, metadata";
        "type" with_type(Value), "`type`: `microsoft.graph.Json`, metadata";
        "guess" with_guess(Value), "`guess`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `received`.
        ReceivedRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "investment" with_investment(Value), "`investment`: `microsoft.graph.Json`, metadata";
        "discount" with_discount(Value), "`discount`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `replace`.
        ReplaceRequest;
        "oldText" with_old_text(Value), "`oldText`: `microsoft.graph.Json`, metadata";
        "startNum" with_start_num(Value), "`startNum`: `microsoft.graph.Json`, metadata";
        "numChars" with_num_chars(Value), "`numChars`: `microsoft.graph.Json`, metadata";
        "newText" with_new_text(Value), "`newText`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `replace_b`.
        ReplaceBRequest;
        "oldText" with_old_text(Value), "`oldText`: `microsoft.graph.Json`, metadata";
        "startNum" with_start_num(Value), "`startNum`: `microsoft.graph.Json`, metadata";
        "numBytes" with_num_bytes(Value), "`numBytes`: `microsoft.graph.Json`, metadata";
        "newText" with_new_text(Value), "`newText`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `rept`.
        ReptRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
        "numberTimes" with_number_times(Value), "`numberTimes`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `right`.
        RightRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
        "numChars" with_num_chars(Value), "`numChars`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `rightb`.
        RightbRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
        "numBytes" with_num_bytes(Value), "`numBytes`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `roman`.
        RomanRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "form" with_form(Value), "`form`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `round`.
        RoundRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "numDigits" with_num_digits(Value), "`numDigits`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `round_down`.
        RoundDownRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "numDigits" with_num_digits(Value), "`numDigits`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `round_up`.
        RoundUpRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "numDigits" with_num_digits(Value), "`numDigits`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `rows`.
        RowsRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `rri`.
        RriRequest;
        "nper" with_nper(Value), "`nper`: `microsoft.graph.Json`, metadata";
        "pv" with_pv(Value), "`pv`: `microsoft.graph.Json`, metadata";
        "fv" with_fv(Value), "`fv`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sec`.
        SecRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sech`.
        SechRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `second`.
        SecondRequest;
        "serialNumber" with_serial_number(Value), "`serialNumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `series_sum`.
        SeriesSumRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "n" with_n(Value), "`n`: `microsoft.graph.Json`, metadata";
        "m" with_m(Value), "`m`: `microsoft.graph.Json`, metadata";
        "coefficients" with_coefficients(Value), "`coefficients`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sheet`.
        SheetRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sheets`.
        SheetsRequest;
        "reference" with_reference(Value), "`reference`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sign`.
        SignRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sin`.
        SinRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sinh`.
        SinhRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `skew`.
        SkewRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `skew_p`.
        SkewPRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sln`.
        SlnRequest;
        "cost" with_cost(Value), "`cost`: `microsoft.graph.Json`, metadata";
        "salvage" with_salvage(Value), "`salvage`: `microsoft.graph.Json`, metadata";
        "life" with_life(Value), "`life`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `small`.
        SmallRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "k" with_k(Value), "`k`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sqrt`.
        SqrtRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sqrt_pi`.
        SqrtPiRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `standardize`.
        StandardizeRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "mean" with_mean(Value), "`mean`: `microsoft.graph.Json`, metadata";
        "standardDev" with_standard_dev(Value), "`standardDev`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `st_dev_p`.
        StDevPRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `st_dev_s`.
        StDevSRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `st_dev_a`.
        StDevARequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `st_dev_pa`.
        StDevPaRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `substitute`.
        SubstituteRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
        "oldText" with_old_text(Value), "`oldText`: `microsoft.graph.Json`, metadata";
        "newText" with_new_text(Value), "`newText`: `microsoft.graph.Json`, metadata";
        "instanceNum" with_instance_num(Value), "`instanceNum`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `subtotal`.
        SubtotalRequest;
        "functionNum" with_function_num(Value), "`functionNum`: `microsoft.graph.Json`, metadata";
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sum`.
        SumRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sum_if`.
        SumIfRequest;
        "range" with_range(Value), "`range`: `microsoft.graph.Json`, metadata";
        "criteria" with_criteria(Value), "`criteria`: `microsoft.graph.Json`, metadata";
        "sumRange" with_sum_range(Value), "`sumRange`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sum_ifs`.
        SumIfsRequest;
        "sumRange" with_sum_range(Value), "`sumRange`: `microsoft.graph.Json`, metadata";
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `sum_sq`.
        SumSqRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `syd`.
        SydRequest;
        "cost" with_cost(Value), "`cost`: `microsoft.graph.Json`, metadata";
        "salvage" with_salvage(Value), "`salvage`: `microsoft.graph.Json`, metadata";
        "life" with_life(Value), "`life`: `microsoft.graph.Json`, metadata";
        "per" with_per(Value), "`per`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `t`.
        TRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `t_dist`.
        TDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "degFreedom" with_deg_freedom(Value), "`degFreedom`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `t_dist_2t`.
        TDist2tRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "degFreedom" with_deg_freedom(Value), "`degFreedom`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `t_dist_rt`.
        TDistRtRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "degFreedom" with_deg_freedom(Value), "`degFreedom`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `t_inv`.
        TInvRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "degFreedom" with_deg_freedom(Value), "`degFreedom`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `t_inv_2t`.
        TInv2tRequest;
        "probability" with_probability(Value), "`probability`: `microsoft.graph.Json`, metadata";
        "degFreedom" with_deg_freedom(Value), "`degFreedom`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `tan`.
        TanRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `tanh`.
        TanhRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `tbill_eq`.
        TbillEqRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "discount" with_discount(Value), "`discount`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `tbill_price`.
        TbillPriceRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "discount" with_discount(Value), "`discount`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `tbill_yield`.
        TbillYieldRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "pr" with_pr(Value), "`pr`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `text`.
        TextRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
        "formatText" with_format_text(Value), "`formatText`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `time`.
        TimeRequest;
        "hour" with_hour(Value), "`hour`: `microsoft.graph.Json`, metadata";
        "minute" with_minute(Value), "`minute`: `microsoft.graph.Json`, metadata";
        "second" with_second(Value), "`second`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `timevalue`.
        TimevalueRequest;
        "timeText" with_time_text(Value), "`timeText`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `trim`.
        TrimRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `trim_mean`.
        TrimMeanRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "percent" with_percent(Value), "`percent`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `trunc`.
        TruncRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "numDigits" with_num_digits(Value), "`numDigits`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `type_`.
        TypeRequest;
        "value" with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `unichar`.
        UnicharRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `unicode`.
        UnicodeRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `upper`.
        UpperRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `usdollar`.
        UsdollarRequest;
        "number" with_number(Value), "`number`: `microsoft.graph.Json`, metadata";
        "decimals" with_decimals(Value), "`decimals`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `value`.
        ValueRequest;
        "text" with_text(Value), "`text`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `var_p`.
        VarPRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `var_s`.
        VarSRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `var_a`.
        VarARequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `var_pa`.
        VarPaRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `vdb`.
        VdbRequest;
        "cost" with_cost(Value), "`cost`: `microsoft.graph.Json`, metadata";
        "salvage" with_salvage(Value), "`salvage`: `microsoft.graph.Json`, metadata";
        "life" with_life(Value), "`life`: `microsoft.graph.Json`, metadata";
        "startPeriod" with_start_period(Value), "`startPeriod`: `microsoft.graph.Json`, metadata";
        "endPeriod" with_end_period(Value), "`endPeriod`: `microsoft.graph.Json`, metadata";
        "factor" with_factor(Value), "`factor`: `microsoft.graph.Json`, metadata";
        "noSwitch" with_no_switch(Value), "`noSwitch`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `vlookup`.
        VlookupRequest;
        "lookupValue" with_lookup_value(Value), "`lookupValue`: `microsoft.graph.Json`, metadata";
        "tableArray" with_table_array(Value), "`tableArray`: `microsoft.graph.Json`, metadata";
        "colIndexNum" with_col_index_num(Value), "`colIndexNum`: `microsoft.graph.Json`, metadata";
        "rangeLookup" with_range_lookup(Value), "`rangeLookup`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `weekday`.
        WeekdayRequest;
        "serialNumber" with_serial_number(Value), "`serialNumber`: `microsoft.graph.Json`, metadata";
        "returnType" with_return_type(Value), "`returnType`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `week_num`.
        WeekNumRequest;
        "serialNumber" with_serial_number(Value), "`serialNumber`: `microsoft.graph.Json`, metadata";
        "returnType" with_return_type(Value), "`returnType`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `weibull_dist`.
        WeibullDistRequest;
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "alpha" with_alpha(Value), "`alpha`: `microsoft.graph.Json`, metadata";
        "beta" with_beta(Value), "`beta`: `microsoft.graph.Json`, metadata";
        "cumulative" with_cumulative(Value), "`cumulative`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `work_day`.
        WorkDayRequest;
        "startDate" with_start_date(Value), "`startDate`: `microsoft.graph.Json`, metadata";
        "days" with_days(Value), "`days`: `microsoft.graph.Json`, metadata";
        "holidays" with_holidays(Value), "`holidays`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `work_day_intl`.
        WorkDayIntlRequest;
        "startDate" with_start_date(Value), "`startDate`: `microsoft.graph.Json`, metadata";
        "days" with_days(Value), "`days`: `microsoft.graph.Json`, metadata";
        "weekend" with_weekend(Value), "`weekend`: `microsoft.graph.Json`, metadata";
        "holidays" with_holidays(Value), "`holidays`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `xirr`.
        XirrRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
        "dates" with_dates(Value), "`dates`: `microsoft.graph.Json`, metadata";
        "guess" with_guess(Value), "`guess`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `xnpv`.
        XnpvRequest;
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
        "dates" with_dates(Value), "`dates`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `xor`.
        XorRequest;
        "values" with_values(Value), "`values`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `year`.
        YearRequest;
        "serialNumber" with_serial_number(Value), "`serialNumber`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `year_frac`.
        YearFracRequest;
        "startDate" with_start_date(Value), "`startDate`: `microsoft.graph.Json`, metadata";
        "endDate" with_end_date(Value), "`endDate`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `yield_`.
        YieldRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "pr" with_pr(Value), "`pr`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "frequency" with_frequency(Value), "`frequency`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `yield_disc`.
        YieldDiscRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "pr" with_pr(Value), "`pr`: `microsoft.graph.Json`, metadata";
        "redemption" with_redemption(Value), "`redemption`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `yield_mat`.
        YieldMatRequest;
        "settlement" with_settlement(Value), "`settlement`: `microsoft.graph.Json`, metadata";
        "maturity" with_maturity(Value), "`maturity`: `microsoft.graph.Json`, metadata";
        "issue" with_issue(Value), "`issue`: `microsoft.graph.Json`, metadata";
        "rate" with_rate(Value), "`rate`: `microsoft.graph.Json`, metadata";
        "pr" with_pr(Value), "`pr`: `microsoft.graph.Json`, metadata";
        "basis" with_basis(Value), "`basis`: `microsoft.graph.Json`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `z_test`.
        ZTestRequest;
        "array" with_array(Value), "`array`: `microsoft.graph.Json`, metadata";
        "x" with_x(Value), "`x`: `microsoft.graph.Json`, metadata";
        "sigma" with_sigma(Value), "`sigma`: `microsoft.graph.Json`, metadata";
    }
}

pub mod workbook_worksheet {
    //! The parameters of actions of `workbookWorksheet`.

    crate::runtime::parameters! {
        /// The parameters of [workbookworksheet-add](https://learn.microsoft.com/graph/api/workbookworksheet-add?view=graph-rest-beta).
        AddRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
    }
}

pub mod workbook_worksheet_protection {
    //! The parameters of actions of `workbookWorksheetProtection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [worksheetprotection-protect](https://learn.microsoft.com/graph/api/worksheetprotection-protect?view=graph-rest-beta).
        ProtectRequest;
        "options" with_options(models::WorkbookWorksheetProtectionOptions), "`options`: `microsoft.graph.workbookWorksheetProtectionOptions`" "Optional.";
    }
}

pub mod worksheet {
    //! The parameters of actions of `worksheet`.

    crate::runtime::parameters! {
        /// The parameters of [worksheet-post-tables](https://learn.microsoft.com/graph/api/worksheet-post-tables?view=graph-rest-beta).
        AddRequest;
        "address" with_address(String), "`address`: `Edm.String`";
        "hasHeaders" with_has_headers(bool), "`hasHeaders`: `Edm.Boolean`";
    }
}
