// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `excel`.

pub mod chart {
    //! The parameters of actions of `Chart`.

    crate::runtime::parameters! {
        /// The parameters of [chart-setdata](https://learn.microsoft.com/graph/api/chart-setdata?view=graph-rest-beta).
        SetDataRequest;
        "sourceData" with_source_data(String), "`sourceData`: `Edm.String`";
        "seriesBy" with_series_by(String), "`seriesBy`: `Edm.String`" "Optional. Possible values are: Auto, Columns, Rows.";
    }

    crate::runtime::parameters! {
        /// The parameters of [chart-setposition](https://learn.microsoft.com/graph/api/chart-setposition?view=graph-rest-beta).
        SetPositionRequest;
        "startCell" with_start_cell(String), "`startCell`: `Edm.String`";
        "endCell" with_end_cell(String), "`endCell`: `Edm.String`" "Optional.";
    }
}

pub mod chart_collection {
    //! The parameters of actions of `ChartCollection`.

    crate::runtime::parameters! {
        /// The parameters of [chartcollection-itemat](https://learn.microsoft.com/graph/api/chartcollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(f64), "`index`: `Edm.Double`";
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
        "index" with_index(f64), "`index`: `Edm.Double`";
    }
}

pub mod chart_series_collection {
    //! The parameters of actions of `ChartSeriesCollection`.

    crate::runtime::parameters! {
        /// The parameters of [chartseriescollection-itemat](https://learn.microsoft.com/graph/api/chartseriescollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(f64), "`index`: `Edm.Double`";
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

    crate::runtime::parameters! {
        /// The parameters of [nameditem-add](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-beta).
        AddRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "reference" with_reference(String), "`reference`: `Edm.String`";
        "comment" with_comment(String), "`comment`: `Edm.String`";
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
        "row" with_row(f64), "`row`: `Edm.Double`";
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

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [tablecolumncollection-add](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-beta).
        AddRequest;
        "index" with_index(f64), "`index`: `Edm.Double`";
        "values" with_values(models::Json), "`values`: `microsoft.graph.Json`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [tablecolumncollection-itemat](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(f64), "`index`: `Edm.Double`";
    }
}

pub mod table_row_collection {
    //! The parameters of actions of `TableRowCollection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [tablerowcollection-add](https://learn.microsoft.com/graph/api/tablerowcollection-add?view=graph-rest-beta).
        AddRequest;
        "index" with_index(f64), "`index`: `Edm.Double`" "Optional.";
        "values" with_values(models::Json), "`values`: `microsoft.graph.Json`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [tablerowcollection-itemat](https://learn.microsoft.com/graph/api/tablerowcollection-itemat?view=graph-rest-beta).
        ItemAtRequest;
        "index" with_index(f64), "`index`: `Edm.Double`";
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

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [chartcollection-add](https://learn.microsoft.com/graph/api/chartcollection-add?view=graph-rest-beta).
        AddRequest;
        "type" with_type(String), "`type`: `Edm.String`" "Possible values are: ColumnClustered, ColumnStacked, ColumnStacked100, BarClustered, BarStacked, BarStacked100, LineStacked, LineStacked100, LineMarkers, LineMarkersStacked, LineMarkersStacked100, PieOfPie, etc.";
        "sourceData" with_source_data(models::Json), "`sourceData`: `microsoft.graph.Json`";
        "seriesBy" with_series_by(String), "`seriesBy`: `Edm.String`" "Optional. Possible values are: Auto, Columns, Rows.";
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
