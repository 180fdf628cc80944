// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `excel`.

pub mod chart {
    //! The parameters of actions of `Chart`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [chart-setdata](https://learn.microsoft.com/graph/api/chart-setdata?view=graph-rest-1.0).
        SetDataRequest;
        "sourceData" with_source_data(models::Json), "`sourceData`: `microsoft.graph.Json`";
        "seriesBy" with_series_by(String), "`seriesBy`: `Edm.String`" "Optional. Possible values are: Auto, Columns, Rows.";
    }

    crate::runtime::parameters! {
        /// The parameters of [chart-setposition](https://learn.microsoft.com/graph/api/chart-setposition?view=graph-rest-1.0).
        SetPositionRequest;
        "startCell" with_start_cell(models::Json), "`startCell`: `microsoft.graph.Json`";
        "endCell" with_end_cell(models::Json), "`endCell`: `microsoft.graph.Json`" "Optional.";
    }
}

pub mod chart_collection {
    //! The parameters of actions of `ChartCollection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [chartcollection-add](https://learn.microsoft.com/graph/api/chartcollection-add?view=graph-rest-1.0).
        AddRequest;
        "type" with_type(String), "`type`: `Edm.String`" "Possible values are: ColumnClustered, ColumnStacked, ColumnStacked100, BarClustered, BarStacked, BarStacked100, LineStacked, LineStacked100, LineMarkers, LineMarkersStacked, LineMarkersStacked100, PieOfPie, etc.";
        "sourceData" with_source_data(models::Json), "`sourceData`: `microsoft.graph.Json`";
        "seriesBy" with_series_by(String), "`seriesBy`: `Edm.String`" "Optional. Possible values are: Auto, Columns, Rows.";
    }

    crate::runtime::parameters! {
        /// The parameters of [chartcollection-itemat](https://learn.microsoft.com/graph/api/chartcollection-itemat?view=graph-rest-1.0).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`";
    }
}

pub mod chart_fill {
    //! The parameters of actions of `ChartFill`.

    crate::runtime::parameters! {
        /// The parameters of [chartfill-setsolidcolor](https://learn.microsoft.com/graph/api/chartfill-setsolidcolor?view=graph-rest-1.0).
        SetSolidColorRequest;
        "color" with_color(String), "`color`: `Edm.String`";
    }
}

pub mod chart_points_collection {
    //! The parameters of actions of `ChartPointsCollection`.

    crate::runtime::parameters! {
        /// The parameters of [chartpointscollection-itemat](https://learn.microsoft.com/graph/api/chartpointscollection-itemat?view=graph-rest-1.0).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`";
    }
}

pub mod chart_series_collection {
    //! The parameters of actions of `ChartSeriesCollection`.

    crate::runtime::parameters! {
        /// The parameters of [chartseriescollection-itemat](https://learn.microsoft.com/graph/api/chartseriescollection-itemat?view=graph-rest-1.0).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`";
    }
}

pub mod filter {
    //! The parameters of actions of `Filter`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [filter-apply](https://learn.microsoft.com/graph/api/filter-apply?view=graph-rest-1.0).
        ApplyRequest;
        "criteria" with_criteria(models::WorkbookFilterCriteria), "`criteria`: `microsoft.graph.workbookFilterCriteria`";
    }
}

pub mod nameditem {
    //! The parameters of actions of `nameditem`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [nameditem-add](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-1.0).
        AddRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "reference" with_reference(models::Json), "`reference`: `microsoft.graph.Json`";
        "comment" with_comment(String), "`comment`: `Edm.String`";
    }
}

pub mod range {
    //! The parameters of actions of `Range`.

    crate::runtime::parameters! {
        /// The parameters of [range-clear](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-1.0).
        ClearRequest;
        "applyTo" with_apply_to(String), "`applyTo`: `Edm.String`" "Optional. Possible values are: All, Formats, Contents.";
    }

    crate::runtime::parameters! {
        /// The parameters of [range-delete](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-1.0).
        DeleteRequest;
        "shift" with_shift(String), "`shift`: `Edm.String`" "Possible values are: Up, Left.";
    }

    crate::runtime::parameters! {
        /// The parameters of [range-insert](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-1.0).
        InsertRequest;
        "shift" with_shift(String), "`shift`: `Edm.String`" "Possible values are: Down, Right.";
    }

    crate::runtime::parameters! {
        /// The parameters of [range-merge](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-1.0).
        MergeRequest;
        "across" with_across(bool), "`across`: `Edm.Boolean`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [range-row](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-1.0).
        RowRequest;
        "row" with_row(i32), "`row`: `Edm.Int32`";
    }
}

pub mod range_border_collection {
    //! The parameters of actions of `RangeBorderCollection`.

    crate::runtime::parameters! {
        /// The parameters of [rangebordercollection-itemat](https://learn.microsoft.com/graph/api/rangebordercollection-itemat?view=graph-rest-1.0).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`";
    }
}

pub mod range_sort {
    //! The parameters of actions of `RangeSort`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [rangesort-apply](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-1.0).
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
        /// The parameters of [tablecollection-add](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-1.0).
        AddRequest;
        "address" with_address(String), "`address`: `Edm.String`";
        "hasHeaders" with_has_headers(bool), "`hasHeaders`: `Edm.Boolean`";
    }
}

pub mod table_column_collection {
    //! The parameters of actions of `TableColumnCollection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [tablecolumncollection-add](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-1.0).
        AddRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`";
        "values" with_values(models::Json), "`values`: `microsoft.graph.Json`" "Optional.";
        "name" with_name(String), "`name`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [tablecolumncollection-itemat](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-1.0).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`";
    }
}

pub mod table_row_collection {
    //! The parameters of actions of `TableRowCollection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [tablerowcollection-add](https://learn.microsoft.com/graph/api/tablerowcollection-add?view=graph-rest-1.0).
        AddRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`" "Optional.";
        "values" with_values(models::Json), "`values`: `microsoft.graph.Json`" "Optional.";
    }

    crate::runtime::parameters! {
        /// The parameters of [tablerowcollection-itemat](https://learn.microsoft.com/graph/api/tablerowcollection-itemat?view=graph-rest-1.0).
        ItemAtRequest;
        "index" with_index(i32), "`index`: `Edm.Int32`";
    }
}

pub mod table_sort {
    //! The parameters of actions of `TableSort`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [tablesort-apply](https://learn.microsoft.com/graph/api/tablesort-apply?view=graph-rest-1.0).
        ApplyRequest;
        "fields" with_fields(Vec<models::WorkbookSortField>), "`fields`: `Collection(microsoft.graph.workbookSortField)`";
        "matchCase" with_match_case(bool), "`matchCase`: `Edm.Boolean`" "Optional.";
        "method" with_method(String), "`method`: `Edm.String`" "Optional. Possible values are: PinYin, StrokeCount.";
    }
}

pub mod workbook {
    //! The parameters of actions of `workbook`.

    crate::runtime::parameters! {
        /// The parameters of [workbook-post-tables](https://learn.microsoft.com/graph/api/workbook-post-tables?view=graph-rest-1.0).
        AddRequest;
        "address" with_address(String), "`address`: `Edm.String`";
        "hasHeaders" with_has_headers(bool), "`hasHeaders`: `Edm.Boolean`";
    }
}

pub mod workbook_application {
    //! The parameters of actions of `workbookApplication`.

    crate::runtime::parameters! {
        /// The parameters of [workbookapplication-calculate](https://learn.microsoft.com/graph/api/workbookapplication-calculate?view=graph-rest-1.0).
        CalculateRequest;
        "calculationType" with_calculation_type(String), "`calculationType`: `Edm.String`" "Possible values are: Recalculate, Full, FullRebuild.";
    }
}

pub mod worksheet {
    //! The parameters of actions of `worksheet`.

    crate::runtime::parameters! {
        /// The parameters of [worksheet-post-tables](https://learn.microsoft.com/graph/api/worksheet-post-tables?view=graph-rest-1.0).
        AddRequest;
        "address" with_address(String), "`address`: `Edm.String`";
        "hasHeaders" with_has_headers(bool), "`hasHeaders`: `Edm.Boolean`";
    }
}

pub mod worksheet_protection {
    //! The parameters of actions of `WorksheetProtection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [worksheetprotection-protect](https://learn.microsoft.com/graph/api/worksheetprotection-protect?view=graph-rest-1.0).
        ProtectRequest;
        "options" with_options(models::WorkbookWorksheetProtectionOptions), "`options`: `microsoft.graph.workbookWorksheetProtectionOptions`" "Optional.";
    }
}
