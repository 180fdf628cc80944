// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbook`, such as `/me/drive/items/{id}/workbook`.
    Workbook = models::Workbook
}

impl Workbook {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Workbook> {
        self.0.get("GET workbook: get")
    }

    /// `POST /me/drive/items/{id}/workbook/closeSession` — Close Session
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-closesession?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/closeSession`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn close_session(&self, body: Value) -> Call<()> {
        let sheet = "POST workbook: close_session
            workbook-closesession: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/closeSession
            /me/drive/root:/{path}:/workbook/closeSession";
        self.0.name("closeSession").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/createSession` — workbook: createSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-createsession?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/createSession`.
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create_session(&self, body: models::WorkbookSessionInfo) -> Call<models::WorkbookSessionInfo> {
        let sheet = "POST workbook: create_session
            workbook-createsession: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/createSession
            /me/drive/root:/{path}:/workbook/createSession";
        self.0.name("createSession").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/refreshSession` — Refresh Session
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-refreshsession?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/refreshSession`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn refresh_session(&self, body: Value) -> Call<()> {
        let sheet = "POST workbook: refresh_session
            workbook-refreshsession: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/refreshSession
            /me/drive/root:/{path}:/workbook/refreshSession";
        self.0.name("refreshSession").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tableRowOperationResult(key={operation-id})` — workbook: tableRowOperationResult
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-tablerowoperationresult?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tableRowOperationResult(key={operation-id})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn table_row_operation_result(&self, key: &str) -> Get<models::WorkbookTableRow> {
        let sheet = "GET workbook: table_row_operation_result
            workbook-tablerowoperationresult: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tableRowOperationResult(key={key})
            /me/drive/root:/{path}:/workbook/tableRowOperationResult(key={key})";
        self.0.function("tableRowOperationResult", &[("key", Argument::bare(key))]).get(sheet)
    }

    /// `…/application`
    pub fn application(&self) -> super::WorkbookApplication {
        super::WorkbookApplication(self.0.name("application"))
    }

    /// `…/comments`
    pub fn comments(&self) -> super::WorkbookComments {
        super::WorkbookComments(self.0.name("comments"))
    }

    /// `…/names`
    pub fn names(&self) -> super::WorkbookNames {
        super::WorkbookNames(self.0.name("names"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::WorkbookOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/tables`
    pub fn tables(&self) -> super::WorkbookTables {
        super::WorkbookTables(self.0.name("tables"))
    }

    /// `…/worksheets`
    pub fn worksheets(&self) -> super::WorkbookWorksheets {
        super::WorkbookWorksheets(self.0.name("worksheets"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookApplication`, such as `/me/drive/items/{id}/workbook/application`.
    WorkbookApplication = models::WorkbookApplication
}

impl WorkbookApplication {
    /// `POST /me/drive/items/{id}/workbook/application/calculate` — workbookApplication: calculate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookapplication-calculate?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/application/calculate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn calculate(&self, body: requests::workbook_application::CalculateRequest) -> Call<()> {
        let sheet = "POST workbookApplication: calculate
            workbookapplication-calculate: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/application/calculate
            /me/drive/root:/{path}:/workbook/application/calculate";
        self.0.name("calculate").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/application` — Get workbookApplication
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookapplication-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/application`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookApplication> {
        let sheet = "GET workbookApplication: get
            workbookapplication-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/application
            /me/drive/root:/{path}:/workbook/application";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChart`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}`.
    WorkbookChart = models::WorkbookChart
}

impl WorkbookChart {
    /// `DELETE /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}` — Chart: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE Chart: delete
            chart-delete: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}` — Get Chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChart> {
        let sheet = "GET chart: get
            chart-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn image(&self) -> Call<String> {
        let sheet = "GET Chart: image
            chart-image: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image";
        self.0.name("image").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width=640)` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn image_with_width(&self, width: i32) -> Call<String> {
        let sheet = "GET Chart: image_with_width
            chart-image: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width})";
        self.0.function("image", &[("width", Argument::bare(width))]).call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480)` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn image_with_width_height(&self, width: i32, height: i32) -> Call<String> {
        let sheet = "GET Chart: image_with_width_height
            chart-image: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height})";
        self.0.function("image", &[("width", Argument::bare(width)), ("height", Argument::bare(height))]).call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480,fittingMode='fit')` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480,fittingMode='fit')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn image_with_width_height_fitting_mode(&self, width: i32, height: i32, fitting_mode: &str) -> Call<String> {
        let sheet = "GET Chart: image_with_width_height_fitting_mode
            chart-image: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode='{fittingMode}')
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode='{fittingMode}')";
        self.0
            .function(
                "image",
                &[
                    ("width", Argument::bare(width)),
                    ("height", Argument::bare(height)),
                    ("fittingMode", Argument::quoted(fitting_mode)),
                ],
            )
            .call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/setData` — Chart: setData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-setdata?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setData`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn set_data(&self, body: requests::chart::SetDataRequest) -> Call<()> {
        let sheet = "POST Chart: set_data
            chart-setdata: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/setData
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/setData";
        self.0.name("setData").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/setPosition` — Chart: setPosition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-setposition?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setPosition`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn set_position(&self, body: requests::chart::SetPositionRequest) -> Call<()> {
        let sheet = "POST Chart: set_position
            chart-setposition: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/setPosition
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/setPosition";
        self.0.name("setPosition").call(sheet).json(body)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}` — Update chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-update?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChart) -> Call<models::WorkbookChart> {
        let sheet = "PATCH chart: update
            chart-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/axes`
    pub fn axes(&self) -> super::WorkbookChartAxes {
        super::WorkbookChartAxes(self.0.name("axes"))
    }

    /// `…/dataLabels`
    pub fn data_labels(&self) -> super::WorkbookChartDataLabels {
        super::WorkbookChartDataLabels(self.0.name("dataLabels"))
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartAreaFormat {
        super::WorkbookChartAreaFormat(self.0.name("format"))
    }

    /// `…/legend`
    pub fn legend(&self) -> super::WorkbookChartLegend {
        super::WorkbookChartLegend(self.0.name("legend"))
    }

    /// `…/series`
    pub fn series(&self) -> super::WorkbookChartSeriesCollection {
        super::WorkbookChartSeriesCollection(self.0.name("series"))
    }

    /// `…/title`
    pub fn title(&self) -> super::WorkbookChartTitle {
        super::WorkbookChartTitle(self.0.name("title"))
    }

    /// `…/worksheet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn worksheet(&self) -> super::WorkbookWorksheet {
        super::WorkbookWorksheet(self.0.name("worksheet"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAreaFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format`.
    WorkbookChartAreaFormat = models::WorkbookChartAreaFormat
}

impl WorkbookChartAreaFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartAreaFormat> {
        self.0.get("GET workbookChartAreaFormat: get")
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookChartFill {
        super::WorkbookChartFill(self.0.name("fill"))
    }

    /// `…/font`
    ///
    /// The type lists it; no page documents a request there.
    pub fn font(&self) -> super::WorkbookChartFont {
        super::WorkbookChartFont(self.0.name("font"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxes`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes`.
    WorkbookChartAxes = models::WorkbookChartAxes
}

impl WorkbookChartAxes {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartAxes> {
        self.0.get("GET workbookChartAxes: get")
    }

    /// `…/categoryaxis`
    pub fn categoryaxis(&self) -> super::WorkbookChartAxis {
        super::WorkbookChartAxis(self.0.name("categoryaxis"))
    }

    /// `…/seriesAxis`
    pub fn series_axis(&self) -> super::WorkbookChartAxis {
        super::WorkbookChartAxis(self.0.name("seriesAxis"))
    }

    /// `…/valueAxis`
    pub fn value_axis(&self) -> super::WorkbookChartAxis {
        super::WorkbookChartAxis(self.0.name("valueAxis"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxis`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis`.
    WorkbookChartAxis = models::WorkbookChartAxis
}

impl WorkbookChartAxis {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Get ChartAxis
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartAxis> {
        let sheet = "GET chartaxis: get
            chartaxis-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Update chartAxis
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartAxis) -> Call<models::WorkbookChartAxis> {
        let sheet = "PATCH chartaxis: update
            chartaxis-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartAxisFormat {
        super::WorkbookChartAxisFormat(self.0.name("format"))
    }

    /// `…/majorgridlines`
    pub fn majorgridlines(&self) -> super::WorkbookChartGridlines {
        super::WorkbookChartGridlines(self.0.name("majorgridlines"))
    }

    /// `…/minorGridlines`
    pub fn minor_gridlines(&self) -> super::WorkbookChartGridlines {
        super::WorkbookChartGridlines(self.0.name("minorGridlines"))
    }

    /// `…/title`
    pub fn title(&self) -> super::WorkbookChartAxisTitle {
        super::WorkbookChartAxisTitle(self.0.name("title"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxisFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format`.
    WorkbookChartAxisFormat = models::WorkbookChartAxisFormat
}

impl WorkbookChartAxisFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartAxisFormat> {
        self.0.get("GET workbookChartAxisFormat: get")
    }

    /// `…/font`
    pub fn font(&self) -> super::WorkbookChartFont {
        super::WorkbookChartFont(self.0.name("font"))
    }

    /// `…/line`
    pub fn line(&self) -> super::WorkbookChartLineFormat {
        super::WorkbookChartLineFormat(self.0.name("line"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxisTitle`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title`.
    WorkbookChartAxisTitle = models::WorkbookChartAxisTitle
}

impl WorkbookChartAxisTitle {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Get ChartAxisTitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/title`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/title`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartAxisTitle> {
        let sheet = "GET chartaxistitle: get
            chartaxistitle-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Update chartaxistitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/title`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/title`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartAxisTitle) -> Call<models::WorkbookChartAxisTitle> {
        let sheet = "PATCH chartaxistitle: update
            chartaxistitle-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartDataLabels`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/dataLabels`.
    WorkbookChartDataLabels = models::WorkbookChartDataLabels
}

impl WorkbookChartDataLabels {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/dataLabels` — Get ChartDataLabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartdatalabels-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/dataLabels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartDataLabels> {
        let sheet = "GET chartdatalabels: get
            chartdatalabels-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/dataLabels
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/dataLabels";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/dataLabels` — Update chartdatalabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartdatalabels-update?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/dataLabels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartDataLabels) -> Call<models::WorkbookChartDataLabels> {
        let sheet = "PATCH chartdatalabels: update
            chartdatalabels-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/dataLabels
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/dataLabels";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartFill`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill`.
    WorkbookChartFill = models::WorkbookChartFill
}

impl WorkbookChartFill {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartFill> {
        self.0.get("GET workbookChartFill: get")
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/format/fill/clear` — ChartFill: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfill-clear?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/clear` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST ChartFill: clear
            chartfill-clear: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format/fill/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format/fill/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/format/fill/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend/format/fill/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title/format/fill/clear";
        self.0.name("clear").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/format/fill/setSolidColor` — ChartFill: setSolidColor
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfill-setsolidcolor?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/setSolidColor`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/setSolidColor`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/setSolidColor` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn set_solid_color(&self, body: requests::chart_fill::SetSolidColorRequest) -> Call<()> {
        let sheet = "POST ChartFill: set_solid_color
            chartfill-setsolidcolor: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill/setSolidColor
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format/fill/setSolidColor
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format/fill/setSolidColor
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/format/fill/setSolidColor
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend/format/fill/setSolidColor
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title/format/fill/setSolidColor";
        self.0.name("setSolidColor").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartFont`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font`.
    WorkbookChartFont = models::WorkbookChartFont
}

impl WorkbookChartFont {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Get ChartFont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfont-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/format/font`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartFont> {
        let sheet = "GET chartfont: get
            chartfont-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Update ChartFont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfont-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/format/font`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartFont) -> Call<models::WorkbookChartFont> {
        let sheet = "PATCH chartfont: update
            chartfont-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartGridlines`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines`.
    WorkbookChartGridlines = models::WorkbookChartGridlines
}

impl WorkbookChartGridlines {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorGridlines` — Get ChartGridlines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/majorGridlines`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/minorGridlines`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorGridlines` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartGridlines> {
        let sheet = "GET chartgridlines: get
            chartgridlines-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorGridlines` — Update chartgridlines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/majorGridlines`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/minorGridlines`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorGridlines` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartGridlines) -> Call<models::WorkbookChartGridlines> {
        let sheet = "PATCH chartgridlines: update
            chartgridlines-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartGridlinesFormat {
        super::WorkbookChartGridlinesFormat(self.0.name("format"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartGridlinesFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format`.
    WorkbookChartGridlinesFormat = models::WorkbookChartGridlinesFormat
}

impl WorkbookChartGridlinesFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartGridlinesFormat> {
        self.0.get("GET workbookChartGridlinesFormat: get")
    }

    /// `…/line`
    pub fn line(&self) -> super::WorkbookChartLineFormat {
        super::WorkbookChartLineFormat(self.0.name("line"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartLegend`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend`.
    WorkbookChartLegend = models::WorkbookChartLegend
}

impl WorkbookChartLegend {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend` — Get ChartLegend
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlegend-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartLegend> {
        let sheet = "GET chartlegend: get
            chartlegend-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend` — Update chartlegend
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlegend-update?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartLegend) -> Call<models::WorkbookChartLegend> {
        let sheet = "PATCH chartlegend: update
            chartlegend-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartLegendFormat {
        super::WorkbookChartLegendFormat(self.0.name("format"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartLegendFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format`.
    WorkbookChartLegendFormat = models::WorkbookChartLegendFormat
}

impl WorkbookChartLegendFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartLegendFormat> {
        self.0.get("GET workbookChartLegendFormat: get")
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookChartFill {
        super::WorkbookChartFill(self.0.name("fill"))
    }

    /// `…/font`
    ///
    /// The type lists it; no page documents a request there.
    pub fn font(&self) -> super::WorkbookChartFont {
        super::WorkbookChartFont(self.0.name("font"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartLineFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line`.
    WorkbookChartLineFormat = models::WorkbookChartLineFormat
}

impl WorkbookChartLineFormat {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear` — ChartLineFormat: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-clear?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/line/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorgridlines/format/line/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST ChartLineFormat: clear
            chartlineformat-clear: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format/line/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format/line/clear";
        self.0.name("clear").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Get ChartLineFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/line`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorgridlines/format/line`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartLineFormat> {
        let sheet = "GET chartlineformat: get
            chartlineformat-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format/line";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Update ChartLineFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/line`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorgridlines/format/line`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartLineFormat) -> Call<models::WorkbookChartLineFormat> {
        let sheet = "PATCH chartlineformat: update
            chartlineformat-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format/line";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartPoint`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}`.
    WorkbookChartPoint = models::WorkbookChartPoint
}

impl WorkbookChartPoint {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points/{point-id}` — Get ChartPoint
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartpoint-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points/{point-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartPoint> {
        let sheet = "GET chartpoint: get
            chartpoint-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartSeries`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}`.
    WorkbookChartSeries = models::WorkbookChartSeries
}

impl WorkbookChartSeries {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}` — Get ChartSeries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartSeries> {
        let sheet = "GET chartseries: get
            chartseries-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}` — Update ChartSeries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-update?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartSeries) -> Call<models::WorkbookChartSeries> {
        let sheet = "PATCH chartseries: update
            chartseries-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/points`
    pub fn points(&self) -> super::WorkbookChartSeriesPoints {
        super::WorkbookChartSeriesPoints(self.0.name("points"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookChartSeries`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series`.
    WorkbookChartSeriesCollection[models::WorkbookChartSeries]
}

impl WorkbookChartSeriesCollection {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series` — Create ChartSeries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-post-series?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookChartSeries) -> Call<models::WorkbookChartSeries> {
        let sheet = "POST chart: create
            chart-post-series: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/itemAt` — ChartSeriesCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseriescollection-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/itemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::chart_series_collection::ItemAtRequest) -> Call<models::WorkbookChartSeries> {
        let sheet = "POST ChartSeriesCollection: item_at
            chartseriescollection-itemat: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/itemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/itemAt";
        self.0.name("itemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series` — List ChartSeriesCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chart-list-series?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookChartSeries> {
        let sheet = "GET chartseries: list
            chartseries-list, chart-list-series: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookChartPoint`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points`.
    WorkbookChartSeriesPoints[models::WorkbookChartPoint]
}

impl WorkbookChartSeriesPoints {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points` — Create ChartPoints
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-post-points?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookChartPoint) -> Call<models::WorkbookChartPoint> {
        let sheet = "POST chartseries: create
            chartseries-post-points: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points/itemAt` — ChartPointsCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartpointscollection-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points/itemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::chart_points_collection::ItemAtRequest) -> Call<models::WorkbookChartPoint> {
        let sheet = "POST ChartPointsCollection: item_at
            chartpointscollection-itemat: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/itemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points/itemAt";
        self.0.name("itemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points` — List ChartPointsCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartpoint-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chartseries-list-points?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookChartPoint> {
        let sheet = "GET chartpoint: list
            chartpoint-list, chartseries-list-points: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartTitle`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title`.
    WorkbookChartTitle = models::WorkbookChartTitle
}

impl WorkbookChartTitle {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title` — Get ChartTitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/charttitle-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartTitle> {
        let sheet = "GET charttitle: get
            charttitle-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title` — Update ChartTitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/charttitle-update?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartTitle) -> Call<models::WorkbookChartTitle> {
        let sheet = "PATCH charttitle: update
            charttitle-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartTitleFormat {
        super::WorkbookChartTitleFormat(self.0.name("format"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartTitleFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format`.
    WorkbookChartTitleFormat = models::WorkbookChartTitleFormat
}

impl WorkbookChartTitleFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartTitleFormat> {
        self.0.get("GET workbookChartTitleFormat: get")
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookChartFill {
        super::WorkbookChartFill(self.0.name("fill"))
    }

    /// `…/font`
    ///
    /// The type lists it; no page documents a request there.
    pub fn font(&self) -> super::WorkbookChartFont {
        super::WorkbookChartFont(self.0.name("font"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookComment`, such as `/me/drive/items/{id}/workbook/comments/{id}`.
    WorkbookComment = models::WorkbookComment
}

impl WorkbookComment {
    /// `GET /me/drive/items/{id}/workbook/comments/{id}` — Get workbookComment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookComment> {
        let sheet = "GET workbookComment: get
            workbookcomment-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments/{id}";
        self.0.get(sheet)
    }

    /// `…/replies`
    pub fn replies(&self) -> super::WorkbookCommentReplies {
        super::WorkbookCommentReplies(self.0.name("replies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookCommentReply`, such as `/me/drive/items/{id}/workbook/comments/{id}/replies`.
    WorkbookCommentReplies[models::WorkbookCommentReply]
}

impl WorkbookCommentReplies {
    /// `POST /me/drive/items/{id}/workbook/comments/{id}/replies` — Create workbookCommentReply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-post-replies?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/comments/{id}/replies`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookCommentReply) -> Call<models::WorkbookCommentReply> {
        let sheet = "POST workbookComment: create
            workbookcomment-post-replies: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments/{id}/replies
            /me/drive/root:/{path}:/workbook/comments/{id}/replies";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/comments/{id}/replies` — List workbookcommentreplies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-list-replies?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/comments/{id}/replies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookCommentReply> {
        let sheet = "GET workbookComment: list
            workbookcomment-list-replies: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments/{id}/replies
            /me/drive/root:/{path}:/workbook/comments/{id}/replies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookCommentReply`, such as `/me/drive/items/{id}/workbook/comments/{id}/replies/{id}`.
    WorkbookCommentReply = models::WorkbookCommentReply
}

impl WorkbookCommentReply {
    /// `GET /me/drive/items/{id}/workbook/comments/{id}/replies/{id}` — Get workbookCommentReply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcommentreply-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/comments/{id}/replies/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookCommentReply> {
        let sheet = "GET workbookCommentReply: get
            workbookcommentreply-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments/{id}/replies/{id}
            /me/drive/root:/{path}:/workbook/comments/{id}/replies/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookComment`, such as `/me/drive/items/{id}/workbook/comments`.
    WorkbookComments[models::WorkbookComment]
}

impl WorkbookComments {
    /// `GET /me/drive/items/{id}/workbook/comments` — List workbookcomments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-list-comments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookComment> {
        let sheet = "GET workbook: list
            workbook-list-comments: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookFilter`, such as `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter`.
    WorkbookFilter = models::WorkbookFilter
}

impl WorkbookFilter {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookFilter> {
        self.0.get("GET workbookFilter: get")
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/filter/apply` — Filter: apply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filter-apply?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/apply`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/filter/apply`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/apply`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn apply(&self, body: requests::filter::ApplyRequest) -> Call<()> {
        let sheet = "POST Filter: apply
            filter-apply: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter/apply
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/apply
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/filter/apply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/apply";
        self.0.name("apply").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/filter/clear` — Filter: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filter-clear?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/clear`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/filter/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/clear`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST Filter: clear
            filter-clear: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/filter/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/clear";
        self.0.name("clear").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookFormatProtection`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/protection`.
    WorkbookFormatProtection = models::WorkbookFormatProtection
}

impl WorkbookFormatProtection {
    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/protection` — Get FormatProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(<address>)/format/protection`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookFormatProtection> {
        let sheet = "GET formatprotection: get
            formatprotection-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/protection
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/protection
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/protection
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/protection
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/protection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/protection";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format/protection` — Update FormatProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(<address>)/format/protection`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookFormatProtection) -> Call<models::WorkbookFormatProtection> {
        let sheet = "PATCH formatprotection: update
            formatprotection-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/protection
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/protection
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/protection
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/protection
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/protection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/protection";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookIcon`, such as `/me/drive/items/{id}/workbook/tables/{id}/sort/fields/icon`.
    WorkbookIcon = models::WorkbookIcon
}

impl WorkbookIcon {
    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/sort/fields/icon` — Get Icon
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/icon-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookIcon> {
        let sheet = "GET icon: get
            icon-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/sort/fields/icon
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/fields/icon";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/sort/fields/icon` — Update icon
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/icon-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookIcon) -> Call<models::WorkbookIcon> {
        let sheet = "PATCH icon: update
            icon-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/sort/fields/icon
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/fields/icon";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookNamedItem`, such as `/me/drive/items/{id}/workbook/names/{id}`.
    WorkbookNamedItem = models::WorkbookNamedItem
}

impl WorkbookNamedItem {
    /// `GET /me/drive/items/{id}/workbook/names/{name}` — Get NamedItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookNamedItem> {
        let sheet = "GET nameditem: get
            nameditem-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}
            /me/drive/root:/{path}:/workbook/names/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}` — Update NamedItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-update?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookNamedItem) -> Call<models::WorkbookNamedItem> {
        let sheet = "PATCH nameditem: update
            nameditem-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}
            /me/drive/root:/{path}:/workbook/names/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/range`
    pub fn range(&self) -> super::WorkbookRange {
        super::WorkbookRange(self.0.name("range"))
    }

    /// `…/worksheet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn worksheet(&self) -> super::WorkbookWorksheet {
        super::WorkbookWorksheet(self.0.name("worksheet"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookNamedItem`, such as `/me/drive/items/{id}/workbook/names`.
    WorkbookNames[models::WorkbookNamedItem]
}

impl WorkbookNames {
    /// `POST /me/drive/items/{id}/workbook/names/add` — Add Named Item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Sites.Read.All`; application: `Sites.Read.All`.
    pub fn add(&self, body: requests::nameditem::AddRequest) -> Call<models::WorkbookNamedItem> {
        let sheet = "POST nameditem: add
            nameditem-add, nameditem-addformulalocal: Files.ReadWrite Sites.Read.All | | Sites.Read.All
            /me/drive/items/{id}/workbook/names/add
            /me/drive/root:/{path}:/workbook/names/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names` — List NamedItemCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/workbook-list-names?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookNamedItem> {
        let sheet = "GET nameditem: list
            nameditem-list, workbook-list-names: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names
            /me/drive/root:/{path}:/workbook/names";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookOperation`, such as `/me/drive/items/{id}/workbook/operations/{id}`.
    WorkbookOperation = models::WorkbookOperation
}

impl WorkbookOperation {
    /// `GET /me/drive/items/{id}/workbook/operations/{operation-id}` — Get workbookOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookoperation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookOperation> {
        let sheet = "GET workbookOperation: get
            workbookoperation-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookPivotTable`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}`.
    WorkbookPivotTable = models::WorkbookPivotTable
}

impl WorkbookPivotTable {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}` — Get workbookPivotTable
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookPivotTable> {
        let sheet = "GET workbookPivotTable: get
            workbookpivottable-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}/refresh` — workbookPivotTable: refresh
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refresh?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}/refresh`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn refresh(&self) -> Call<()> {
        let sheet = "POST workbookPivotTable: refresh
            workbookpivottable-refresh: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}/refresh
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/{id}/refresh";
        self.0.name("refresh").call(sheet)
    }

    /// `…/worksheet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn worksheet(&self) -> super::WorkbookWorksheet {
        super::WorkbookWorksheet(self.0.name("worksheet"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRange`, such as `/me/drive/items/{id}/workbook/names/{id}/range`.
    WorkbookRange = models::WorkbookRange
}

impl WorkbookRange {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/boundingRect` — Range: BoundingRect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/boundingRect`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn bounding_rect(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: bounding_rect
            range-boundingrect: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/boundingRect
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/boundingRect";
        self.0.name("boundingRect").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/boundingRect` — Range: BoundingRect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/boundingRect`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/boundingRect`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/boundingRect`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn bounding_rect_with_another_range(&self, another_range: &str) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: bounding_rect_with_another_range
            range-boundingrect: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/boundingRect(anotherRange='{anotherRange}')
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/boundingRect(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/names/{id}/range/boundingRect(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/boundingRect(anotherRange='{anotherRange}')";
        self.0.function("boundingRect", &[("anotherRange", Argument::quoted(another_range))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/cell` — Range: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/cell`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/cell`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/cell` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn cell(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: cell
            range-cell: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/cell
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/cell
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/cell
            /me/drive/root:/{path}:/workbook/names/{id}/range/cell
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/cell
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/cell";
        self.0.name("cell").get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/clear` — Range: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/clear`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/clear` and 2 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn clear(&self, body: requests::range::ClearRequest) -> Call<()> {
        let sheet = "POST Range: clear
            range-clear: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/clear
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/clear
            /me/drive/root:/{path}:/workbook/names/{id}/range/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/clear";
        self.0.name("clear").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/column` — Range: Column
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/column`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/column`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/column` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn column(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: column
            range-column: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/column
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/column
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/column
            /me/drive/root:/{path}:/workbook/names/{id}/range/column
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/column
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/column";
        self.0.name("column").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsAfter(count=n)` — workbookRange: columnsAfter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsafter?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/columnsAfter(count=n)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn columns_after(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: columns_after
            workbookrange-columnsafter: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsAfter(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/columnsAfter(count={count})";
        self.0.function("columnsAfter", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsBefore(count=n)` — workbookRange: columnsBefore
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsbefore?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/columnsBefore(count=n)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn columns_before(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: columns_before
            workbookrange-columnsbefore: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsBefore(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/columnsBefore(count={count})";
        self.0.function("columnsBefore", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/delete` — Range: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/delete`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/delete`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/delete` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn delete(&self, body: requests::range::DeleteRequest) -> Call<()> {
        let sheet = "POST Range: delete
            range-delete: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/delete
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/delete
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/delete
            /me/drive/root:/{path}:/workbook/names/{id}/range/delete
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/delete
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/delete";
        self.0.name("delete").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/entireColumn` — Range: EntireColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirecolumn?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireColumn`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/entireColumn`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/entireColumn` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn entire_column(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: entire_column
            range-entirecolumn: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/entireColumn
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/entireColumn
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/entireColumn
            /me/drive/root:/{path}:/workbook/names/{id}/range/entireColumn
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/entireColumn
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/entireColumn";
        self.0.name("entireColumn").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/entireRow` — Range: EntireRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirerow?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireRow`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/entireRow`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/entireRow` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn entire_row(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: entire_row
            range-entirerow: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/entireRow
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/entireRow
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/entireRow
            /me/drive/root:/{path}:/workbook/names/{id}/range/entireRow
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/entireRow
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/entireRow";
        self.0.name("entireRow").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range` — Get range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/tablecolumn-range?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/nameditem-range?view=graph-rest-1.0) and 1 more
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET range: get
            range-get, tablecolumn-range: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range
            range-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')
            nameditem-range: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range
            /me/drive/root:/{path}:/workbook/names/{id}/range
            worksheet-range: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range
            tablecolumn-range: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/range";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/insert` — Range: insert
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/insert`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/insert`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/insert` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn insert(&self, body: requests::range::InsertRequest) -> Call<models::WorkbookRange> {
        let sheet = "POST Range: insert
            range-insert: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/insert
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/insert
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/insert
            /me/drive/root:/{path}:/workbook/names/{id}/range/insert
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/insert
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/insert";
        self.0.name("insert").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/intersection` — Range: Intersection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/intersection`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn intersection(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: intersection
            range-intersection: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/intersection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/intersection";
        self.0.name("intersection").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/intersection` — Range: Intersection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/intersection`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/intersection`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/intersection`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn intersection_with_another_range(&self, another_range: &str) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: intersection_with_another_range
            range-intersection: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/intersection(anotherRange='{anotherRange}')
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/intersection(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/names/{id}/range/intersection(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/intersection(anotherRange='{anotherRange}')";
        self.0.function("intersection", &[("anotherRange", Argument::quoted(another_range))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/lastCell` — Range: LastCell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcell?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/lastCell`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/lastCell`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/lastCell` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn last_cell(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: last_cell
            range-lastcell: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/lastCell
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/lastCell
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/lastCell
            /me/drive/root:/{path}:/workbook/names/{id}/range/lastCell
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/lastCell
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/lastCell";
        self.0.name("lastCell").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/lastColumn` — Range: LastColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcolumn?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/lastColumn`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/lastColumn`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/lastColumn` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn last_column(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: last_column
            range-lastcolumn: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/lastColumn
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/lastColumn
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/lastColumn
            /me/drive/root:/{path}:/workbook/names/{id}/range/lastColumn
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/lastColumn
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/lastColumn";
        self.0.name("lastColumn").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/lastRow` — Range: LastRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastrow?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/lastRow`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/lastRow`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/lastRow` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn last_row(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: last_row
            range-lastrow: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/lastRow
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/lastRow
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/lastRow
            /me/drive/root:/{path}:/workbook/names/{id}/range/lastRow
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/lastRow
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/lastRow";
        self.0.name("lastRow").get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/merge` — Range: merge
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/merge`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/merge`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/merge` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn merge(&self, body: requests::range::MergeRequest) -> Call<()> {
        let sheet = "POST Range: merge
            range-merge: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/merge
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/merge
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/merge
            /me/drive/root:/{path}:/workbook/names/{id}/range/merge
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/merge
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/merge";
        self.0.name("merge").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/offsetRange` — Range: OffsetRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/offsetRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn offset_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: offset_range
            range-offsetrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/offsetRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/offsetRange";
        self.0.name("offsetRange").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/offsetRange` — Range: OffsetRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/offsetRange`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/offsetRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/offsetRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn offset_range_with_row_offset_column_offset(
        &self,
        row_offset: i32,
        column_offset: i32,
    ) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: offset_range_with_row_offset_column_offset
            range-offsetrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /me/drive/root:/{path}:/workbook/names/{id}/range/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})";
        self.0
            .function(
                "offsetRange",
                &[("rowOffset", Argument::bare(row_offset)), ("columnOffset", Argument::bare(column_offset))],
            )
            .get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})` — workbookRange: resizedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-resizedrange?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn resized_range(&self, delta_rows: i32, delta_columns: i32) -> Call<models::WorkbookRange> {
        let sheet = "POST workbookRange: resized_range
            workbookrange-resizedrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/resizedRange(deltaRows={deltaRows},deltaColumns={deltaColumns})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/resizedRange(deltaRows={deltaRows},deltaColumns={deltaColumns})";
        self.0
            .function(
                "resizedRange",
                &[("deltaRows", Argument::bare(delta_rows)), ("deltaColumns", Argument::bare(delta_columns))],
            )
            .call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/row` — Range: Row
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/row`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/row`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/row` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn row(&self, body: requests::range::RowRequest) -> Call<models::WorkbookRange> {
        let sheet = "POST Range: row
            range-row: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/row
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/row
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/row
            /me/drive/root:/{path}:/workbook/names/{id}/range/row
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/row
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/row";
        self.0.name("row").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count=n)` — workbookRange: rowsAbove
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsabove?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsAbove(count=n)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn rows_above(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: rows_above
            workbookrange-rowsabove: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/rowsAbove(count={count})";
        self.0.function("rowsAbove", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsBelow(count=n)` — workbookRange: rowsBelow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsbelow?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsBelow(count=n)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn rows_below(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: rows_below
            workbookrange-rowsbelow: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsBelow(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/rowsBelow(count={count})";
        self.0.function("rowsBelow", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/unmerge` — Range: unmerge
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-unmerge?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/unmerge`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/unmerge`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/unmerge` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn unmerge(&self) -> Call<()> {
        let sheet = "POST Range: unmerge
            range-unmerge: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/unmerge
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/unmerge
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/unmerge
            /me/drive/root:/{path}:/workbook/names/{id}/range/unmerge
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/unmerge
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/unmerge";
        self.0.name("unmerge").call(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range` — Update range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRange) -> Call<models::WorkbookRange> {
        let sheet = "PATCH range: update
            range-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')
            /me/drive/root:/{path}:/workbook/names/{id}/range
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/usedRange` — Range: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/usedRange`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/usedRange`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/usedRange` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn used_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: used_range
            range-usedrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/usedRange
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/usedRange
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/usedRange
            /me/drive/root:/{path}:/workbook/names/{id}/range/usedRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/usedRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/usedRange";
        self.0.name("usedRange").get(sheet)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookRangeFormat {
        super::WorkbookRangeFormat(self.0.name("format"))
    }

    /// `…/sort`
    pub fn sort(&self) -> super::WorkbookRangeSort {
        super::WorkbookRangeSort(self.0.name("sort"))
    }

    /// `…/visibleView`
    pub fn visible_view(&self) -> super::WorkbookRangeView {
        super::WorkbookRangeView(self.0.name("visibleView"))
    }

    /// `…/worksheet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn worksheet(&self) -> super::WorkbookWorksheet {
        super::WorkbookWorksheet(self.0.name("worksheet"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeBorder`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}`.
    WorkbookRangeBorder = models::WorkbookRangeBorder
}

impl WorkbookRangeBorder {
    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/borders/{sideIndex}` — Get RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/{sideIndex}`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/{sideIndex}`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/{sideIndex}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeBorder> {
        let sheet = "GET rangeborder: get
            rangeborder-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format/borders/{sideIndex}` — Update RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/{sideIndex}`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/{sideIndex}`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/{sideIndex}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
        let sheet = "PATCH rangeborder: update
            rangeborder-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeFill`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/fill`.
    WorkbookRangeFill = models::WorkbookRangeFill
}

impl WorkbookRangeFill {
    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/fill/clear` — RangeFill: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-clear?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/fill/clear`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill/clear` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST RangeFill: clear
            rangefill-clear: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/fill/clear
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/fill/clear
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/fill/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/fill/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/fill/clear";
        self.0.name("clear").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/fill` — Get RangeFill
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/fill`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeFill> {
        let sheet = "GET rangefill: get
            rangefill-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/fill
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/fill
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/fill
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/fill
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/fill";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format/fill` — Update rangeFill
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/fill`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeFill) -> Call<models::WorkbookRangeFill> {
        let sheet = "PATCH rangefill: update
            rangefill-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/fill
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/fill
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/fill
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/fill
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/fill";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeFont`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/font`.
    WorkbookRangeFont = models::WorkbookRangeFont
}

impl WorkbookRangeFont {
    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/font` — Get RangeFont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefont-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/font`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeFont> {
        let sheet = "GET rangefont: get
            rangefont-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/font
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/font
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/font
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/font";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format/font` — Update rangefont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefont-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/font`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeFont) -> Call<models::WorkbookRangeFont> {
        let sheet = "PATCH rangefont: update
            rangefont-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/font
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/font
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/font
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/font";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeFormat`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format`.
    WorkbookRangeFormat = models::WorkbookRangeFormat
}

impl WorkbookRangeFormat {
    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/autofitColumns` — RangeFormat: autofitColumns
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitcolumns?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitColumns`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitColumns`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitColumns` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn autofit_columns(&self) -> Call<()> {
        let sheet = "POST RangeFormat: autofit_columns
            rangeformat-autofitcolumns: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/autofitColumns
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/autofitColumns
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/autofitColumns
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/autofitColumns
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/autofitColumns
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/autofitColumns";
        self.0.name("autofitColumns").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/autofitRows` — RangeFormat: autofitRows
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitrows?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitRows`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitRows`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitRows` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn autofit_rows(&self) -> Call<()> {
        let sheet = "POST RangeFormat: autofit_rows
            rangeformat-autofitrows: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/autofitRows
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/autofitRows
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/autofitRows
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/autofitRows
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/autofitRows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/autofitRows";
        self.0.name("autofitRows").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format` — Get RangeFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeFormat> {
        let sheet = "GET rangeformat: get
            rangeformat-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format
            /me/drive/root:/{path}:/workbook/names/{id}/range/format
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format` — Update RangeFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeFormat) -> Call<models::WorkbookRangeFormat> {
        let sheet = "PATCH rangeformat: update
            rangeformat-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format
            /me/drive/root:/{path}:/workbook/names/{id}/range/format
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format";
        self.0.call(sheet).json(body)
    }

    /// `…/borders`
    pub fn borders(&self) -> super::WorkbookRangeFormatBorders {
        super::WorkbookRangeFormatBorders(self.0.name("borders"))
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookRangeFill {
        super::WorkbookRangeFill(self.0.name("fill"))
    }

    /// `…/font`
    pub fn font(&self) -> super::WorkbookRangeFont {
        super::WorkbookRangeFont(self.0.name("font"))
    }

    /// `…/protection`
    pub fn protection(&self) -> super::WorkbookFormatProtection {
        super::WorkbookFormatProtection(self.0.name("protection"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookRangeBorder`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/borders`.
    WorkbookRangeFormatBorders[models::WorkbookRangeBorder]
}

impl WorkbookRangeFormatBorders {
    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/borders` — Create RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-post-borders?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders` and 2 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
        let sheet = "POST rangeformat: create
            rangeformat-post-borders: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/borders/itemAt` — RangeBorderCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangebordercollection-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/itemAt`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/itemAt`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/itemAt` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::range_border_collection::ItemAtRequest) -> Call<models::WorkbookRangeBorder> {
        let sheet = "POST RangeBorderCollection: item_at
            rangebordercollection-itemat: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders/itemAt
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/itemAt
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders/itemAt
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders/itemAt
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders/itemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders/itemAt";
        self.0.name("itemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/borders` — List RangeBorderCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/rangeformat-list-borders?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookRangeBorder> {
        let sheet = "GET rangeborder: list
            rangeborder-list, rangeformat-list-borders: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeSort`, such as `/me/drive/items/{id}/workbook/names/{id}/range/sort`.
    WorkbookRangeSort = models::WorkbookRangeSort
}

impl WorkbookRangeSort {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookRangeSort> {
        self.0.get("GET workbookRangeSort: get")
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/sort/apply` — RangeSort: apply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/sort/apply`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/sort/apply`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/sort/apply` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn apply(&self, body: requests::range_sort::ApplyRequest) -> Call<()> {
        let sheet = "POST RangeSort: apply
            rangesort-apply: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/sort/apply
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/sort/apply
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/sort/apply
            /me/drive/root:/{path}:/workbook/names/{id}/range/sort/apply
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/sort/apply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/sort/apply";
        self.0.name("apply").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeView`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView`.
    WorkbookRangeView = models::WorkbookRangeView
}

impl WorkbookRangeView {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView` — workbookRange: visibleView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-visibleview?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeView> {
        let sheet = "GET workbookRange: get
            workbookrange-visibleview: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})` — workbookRangeView: itemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn item_at(&self, index: i32) -> Get<models::WorkbookRangeView> {
        let sheet = "GET workbookRangeView: item_at
            workbookrangeview-itemat: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/itemAt(index={index})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView/itemAt(index={index})";
        self.0.function("itemAt", &[("index", Argument::bare(index))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView/range` — workbookRangeView: range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-range?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/range`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRangeView: range
            workbookrangeview-range: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView/range";
        self.0.name("range").get(sheet)
    }

    /// `…/rows`
    pub fn rows(&self) -> super::WorkbookRangeViewRows {
        super::WorkbookRangeViewRows(self.0.name("rows"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookRangeView`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows`.
    WorkbookRangeViewRows[models::WorkbookRangeView]
}

impl WorkbookRangeViewRows {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView/rows` — List rangeView rows
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-list-rows?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/rows`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookRangeView> {
        let sheet = "GET workbookRangeView: list
            workbookrangeview-list-rows: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTable`, such as `/me/drive/items/{id}/workbook/tables/{id}`.
    WorkbookTable = models::WorkbookTable
}

impl WorkbookTable {
    /// `POST /me/drive/items/{id}/workbook/tables/{table-id}/add` — Create table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-post-tables?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables/{table-id}/add`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::workbook::AddRequest) -> Call<models::WorkbookTable> {
        let sheet = "POST workbook: add
            workbook-post-tables: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/add
            /me/drive/root:/{path}:/workbook/tables/{id}/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/clearFilters` — Table: clearFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-clearfilters?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/clearFilters`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn clear_filters(&self) -> Call<()> {
        let sheet = "POST Table: clear_filters
            table-clearfilters: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/clearFilters
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/clearFilters
            /me/drive/root:/{path}:/workbook/tables/{id}/clearFilters
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/clearFilters";
        self.0.name("clearFilters").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/convertToRange` — Table: convertToRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-converttorange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/convertToRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn convert_to_range(&self) -> Call<models::WorkbookRange> {
        let sheet = "POST Table: convert_to_range
            table-converttorange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/convertToRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/convertToRange
            /me/drive/root:/{path}:/workbook/tables/{id}/convertToRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/convertToRange";
        self.0.name("convertToRange").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/dataBodyRange` — Table: DataBodyRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-databodyrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/dataBodyRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/dataBodyRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/dataBodyRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: data_body_range
            table-databodyrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/dataBodyRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/dataBodyRange
            /me/drive/root:/{path}:/workbook/tables/{id}/dataBodyRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/dataBodyRange";
        self.0.name("dataBodyRange").get(sheet)
    }

    /// `DELETE /me/drive/items/{id}/workbook/tables/{id|name}` — Table: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE Table: delete
            table-delete: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}` — Get Table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTable> {
        let sheet = "GET table: get
            table-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/headerRowRange` — Table: HeaderRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-headerrowrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/headerRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/headerRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/headerRowRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: header_row_range
            table-headerrowrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/headerRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/headerRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/headerRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/headerRowRange";
        self.0.name("headerRowRange").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/range` — workbookTable: range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-range?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/range`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/range`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/range`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookTable: range
            table-range: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/range
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/range
            /me/drive/root:/{path}:/workbook/tables/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/range";
        self.0.name("range").get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/reapplyFilters` — Table: reapplyFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-reapplyfilters?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/reapplyFilters`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn reapply_filters(&self) -> Call<()> {
        let sheet = "POST Table: reapply_filters
            table-reapplyfilters: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/reapplyFilters
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/reapplyFilters
            /me/drive/root:/{path}:/workbook/tables/{id}/reapplyFilters
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/reapplyFilters";
        self.0.name("reapplyFilters").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/totalRowRange` — Table: TotalRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-totalrowrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/totalRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/totalRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/totalRowRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: total_row_range
            table-totalrowrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/totalRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/totalRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/totalRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/totalRowRange";
        self.0.name("totalRowRange").get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}` — Update table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookTable) -> Call<models::WorkbookTable> {
        let sheet = "PATCH table: update
            table-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/columns`
    pub fn columns(&self) -> super::WorkbookTableColumns {
        super::WorkbookTableColumns(self.0.name("columns"))
    }

    /// `…/rows`
    pub fn rows(&self) -> super::WorkbookTableRows {
        super::WorkbookTableRows(self.0.name("rows"))
    }

    /// `…/sort`
    pub fn sort(&self) -> super::WorkbookTableSort {
        super::WorkbookTableSort(self.0.name("sort"))
    }

    /// `…/worksheet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn worksheet(&self) -> super::WorkbookWorksheet {
        super::WorkbookWorksheet(self.0.name("worksheet"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTableColumn`, such as `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}`.
    WorkbookTableColumn = models::WorkbookTableColumn
}

impl WorkbookTableColumn {
    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/dataBodyRange` — TableColumn: DataBodyRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-databodyrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/dataBodyRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/dataBodyRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/dataBodyRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableColumn: data_body_range
            tablecolumn-databodyrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/dataBodyRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/dataBodyRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/dataBodyRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/dataBodyRange";
        self.0.name("dataBodyRange").get(sheet)
    }

    /// `DELETE /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — TableColumn: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE TableColumn: delete
            tablecolumn-delete: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — Get TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTableColumn> {
        let sheet = "GET tablecolumn: get
            tablecolumn-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/headerRowRange` — TableColumn: HeaderRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-headerrowrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/headerRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/headerRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/headerRowRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableColumn: header_row_range
            tablecolumn-headerrowrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/headerRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/headerRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/headerRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/headerRowRange";
        self.0.name("headerRowRange").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/totalRowRange` — TableColumn: TotalRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-totalrowrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/totalRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/totalRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/totalRowRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableColumn: total_row_range
            tablecolumn-totalrowrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/totalRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/totalRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/totalRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/totalRowRange";
        self.0.name("totalRowRange").get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — Update TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
        let sheet = "PATCH tablecolumn: update
            tablecolumn-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/filter`
    pub fn filter(&self) -> super::WorkbookFilter {
        super::WorkbookFilter(self.0.name("filter"))
    }

    /// `…/range`
    pub fn range(&self) -> super::WorkbookRange {
        super::WorkbookRange(self.0.name("range"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookTableColumn`, such as `/me/drive/items/{id}/workbook/tables/{id}/columns`.
    WorkbookTableColumns[models::WorkbookTableColumn]
}

impl WorkbookTableColumns {
    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/add` — TableColumnCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/add`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/add`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::table_column_collection::AddRequest) -> Call<models::WorkbookTableColumn> {
        let sheet = "POST TableColumnCollection: add
            tablecolumncollection-add: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/add
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/add
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns` — Create TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-post-columns?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
        let sheet = "POST table: create
            table-post-columns: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/itemAt` — TableColumnCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/itemAt`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/itemAt`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/itemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::table_column_collection::ItemAtRequest) -> Call<models::WorkbookTableColumn> {
        let sheet = "POST TableColumnCollection: item_at
            tablecolumncollection-itemat: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns/itemAt
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/itemAt
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/itemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/itemAt";
        self.0.name("itemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns` — List TableColumnCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list-columns?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTableColumn> {
        let sheet = "GET tablecolumn: list
            tablecolumn-list, table-list-columns: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/columns
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTableRow`, such as `/me/drive/items/{id}/workbook/tables/{id}/rows/{id}`.
    WorkbookTableRow = models::WorkbookTableRow
}

impl WorkbookTableRow {
    /// `DELETE /me/drive/items/{id}/workbook/tables/{id|name}/rows/{index}` — TableRow: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE TableRow: delete
            tablerow-delete: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/rows/{index}` — Get TableRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTableRow> {
        let sheet = "GET tablerow: get
            tablerow-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/rows/{index}` — Update tableRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookTableRow) -> Call<models::WorkbookTableRow> {
        let sheet = "PATCH tablerow: update
            tablerow-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookTableRow`, such as `/me/drive/items/{id}/workbook/tables/{id}/rows`.
    WorkbookTableRows[models::WorkbookTableRow]
}

impl WorkbookTableRows {
    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/rows/add` — TableRowCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/add`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/add`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::table_row_collection::AddRequest) -> Call<models::WorkbookTableRow> {
        let sheet = "POST TableRowCollection: add
            tablerowcollection-add: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows/add
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/add
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/rows` — Create TableRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-post-rows?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookTableRow) -> Call<models::WorkbookTableRow> {
        let sheet = "POST table: create
            table-post-rows: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt(index={index})range` — TableRow: Range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-range?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn item_at_index_index_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableRow: item_at_index_index_range
            tablerow-range: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/itemAt(index={index})range";
        self.0.name("itemAt(index={index})range").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/rows` — List TableRowCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list-rows?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTableRow> {
        let sheet = "GET tablerow: list
            tablerow-list, table-list-rows: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows";
        self.0.list(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/rows/itemAt` — TableRowCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/itemAt`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn post_item_at(&self, body: requests::table_row_collection::ItemAtRequest) -> Call<models::WorkbookTableRow> {
        let sheet = "POST TableRowCollection: post_item_at
            tablerowcollection-itemat: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows/itemAt
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/itemAt
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/itemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/itemAt";
        self.0.name("itemAt").call(sheet).json(body)
    }

    /// `…/itemAt(index={index})`
    pub fn item_at(&self, index: impl ::core::fmt::Display) -> super::WorkbookTableRowsItemAt {
        super::WorkbookTableRowsItemAt(self.0.function("itemAt", &[("index", Argument::bare(index))]))
    }
}

crate::runtime::node! {
    /// `/me/drive/items/{id}/workbook/tables/{id}/rows/itemAt(index={index})`
    WorkbookTableRowsItemAt
}

impl WorkbookTableRowsItemAt {
    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/rows/itemAt(index={index})/range` — TableRow: Range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-range?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/itemAt(index={index})/range`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt(index={index})/range`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableRow: range
            tablerow-range: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows/itemAt(index={index})/range
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/itemAt(index={index})/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/itemAt(index={index})/range";
        self.0.name("range").get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTableSort`, such as `/me/drive/items/{id}/workbook/tables/{id}/sort`.
    WorkbookTableSort = models::WorkbookTableSort
}

impl WorkbookTableSort {
    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/sort/apply` — TableSort: apply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-apply?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/apply`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/apply`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/apply`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn apply(&self, body: requests::table_sort::ApplyRequest) -> Call<()> {
        let sheet = "POST TableSort: apply
            tablesort-apply: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/sort/apply
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/apply
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/apply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/apply";
        self.0.name("apply").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/sort/clear` — TableSort: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-clear?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/clear`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/clear`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST TableSort: clear
            tablesort-clear: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/sort/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/clear";
        self.0.name("clear").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/sort` — Get TableSort
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTableSort> {
        let sheet = "GET tablesort: get
            tablesort-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/sort
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort
            /me/drive/root:/{path}:/workbook/tables/{id}/sort
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/sort/reapply` — TableSort: reapply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-reapply?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/reapply`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/reapply`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/reapply`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn reapply(&self) -> Call<()> {
        let sheet = "POST TableSort: reapply
            tablesort-reapply: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/sort/reapply
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/reapply
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/reapply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/reapply";
        self.0.name("reapply").call(sheet)
    }

    /// `…/fields`
    pub fn fields(&self) -> super::WorkbookTableSortFields {
        super::WorkbookTableSortFields(self.0.name("fields"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookSortField`, such as `/me/drive/items/{id}/workbook/tables/{id}/sort/fields`.
    WorkbookTableSortFields[models::WorkbookSortField]
}

impl WorkbookTableSortFields {
    /// `…/icon`
    pub fn icon(&self) -> super::WorkbookIcon {
        super::WorkbookIcon(self.0.name("icon"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookTable`, such as `/me/drive/items/{id}/workbook/tables`.
    WorkbookTables[models::WorkbookTable]
}

impl WorkbookTables {
    /// `POST /me/drive/items/{id}/workbook/tables/add` — TableCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::table_collection::AddRequest) -> Call<models::WorkbookTable> {
        let sheet = "POST TableCollection: add
            tablecollection-add: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/add
            /me/drive/root:/{path}:/workbook/tables/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tables` — List tables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-list-tables?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read`.
    pub fn list(&self) -> List<models::WorkbookTable> {
        let sheet = "GET workbook: list
            workbook-list-tables, table-list: Files.Read | |
            /me/drive/items/{id}/workbook/tables
            /me/drive/root:/{path}:/workbook/tables";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookWorksheet`, such as `/me/drive/items/{id}/workbook/worksheets/{id}`.
    WorkbookWorksheet = models::WorkbookWorksheet
}

impl WorkbookWorksheet {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/cell(row={row},column={column})` — Worksheet: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-cell?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/cell(row={row},column={column})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn cell(&self, row: i32, column: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET Worksheet: cell
            worksheet-cell: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/cell(row={row},column={column})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/cell(row={row},column={column})";
        self.0.function("cell", &[("row", Argument::bare(row)), ("column", Argument::bare(column))]).get(sheet)
    }

    /// `DELETE /me/drive/items/{id}/workbook/worksheets/{id|name}` — Worksheet: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE Worksheet: delete
            worksheet-delete: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}` — Get worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookWorksheet> {
        let sheet = "GET worksheet: get
            worksheet-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}` — Update worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-update?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookWorksheet) -> Call<models::WorkbookWorksheet> {
        let sheet = "PATCH worksheet: update
            worksheet-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/usedRange` — Worksheet: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/usedRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn used_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Worksheet: used_range
            worksheet-usedrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/usedRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/usedRange";
        self.0.name("usedRange").get(sheet)
    }

    /// `…/charts`
    pub fn charts(&self) -> super::WorkbookWorksheetCharts {
        super::WorkbookWorksheetCharts(self.0.name("charts"))
    }

    /// `…/names`
    pub fn names(&self) -> super::WorkbookWorksheetNames {
        super::WorkbookWorksheetNames(self.0.name("names"))
    }

    /// `…/pivotTables`
    pub fn pivot_tables(&self) -> super::WorkbookWorksheetPivotTables {
        super::WorkbookWorksheetPivotTables(self.0.name("pivotTables"))
    }

    /// `…/protection`
    pub fn protection(&self) -> super::WorkbookWorksheetProtection {
        super::WorkbookWorksheetProtection(self.0.name("protection"))
    }

    /// `…/range`
    pub fn range(&self) -> super::WorkbookRange {
        super::WorkbookRange(self.0.name("range"))
    }

    /// `…/range(address='{address}')`
    pub fn range_with_address(&self, address: &str) -> super::WorkbookRange {
        super::WorkbookRange(self.0.function("range", &[("address", Argument::quoted(address))]))
    }

    /// `…/tables`
    pub fn tables(&self) -> super::WorkbookWorksheetTables {
        super::WorkbookWorksheetTables(self.0.name("tables"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookChart`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts`.
    WorkbookWorksheetCharts[models::WorkbookChart]
}

impl WorkbookWorksheetCharts {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/add` — ChartCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartcollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::chart_collection::AddRequest) -> Call<models::WorkbookChart> {
        let sheet = "POST ChartCollection: add
            chartcollection-add: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts` — Create Chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-post-charts?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookChart) -> Call<models::WorkbookChart> {
        let sheet = "POST worksheet: create
            worksheet-post-charts: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/itemAt` — ChartCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartcollection-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/itemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::chart_collection::ItemAtRequest) -> Call<models::WorkbookChart> {
        let sheet = "POST ChartCollection: item_at
            chartcollection-itemat: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/itemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/itemAt";
        self.0.name("itemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts` — List ChartCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/worksheet-list-charts?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookChart> {
        let sheet = "GET chart: list
            chart-list, worksheet-list-charts: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookNamedItem`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/names`.
    WorkbookWorksheetNames[models::WorkbookNamedItem]
}

impl WorkbookWorksheetNames {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/names/add` — Add Named Item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Sites.Read.All`; application: `Sites.Read.All`.
    pub fn add(&self, body: requests::nameditem::AddRequest) -> Call<models::WorkbookNamedItem> {
        let sheet = "POST nameditem: add
            nameditem-add, nameditem-addformulalocal: Files.ReadWrite Sites.Read.All | | Sites.Read.All
            /me/drive/items/{id}/workbook/worksheets/{id}/names/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/names/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/names` — List names
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list-names?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; application: `Sites.Read.All`.
    pub fn list(&self) -> List<models::WorkbookNamedItem> {
        let sheet = "GET worksheet: list
            worksheet-list-names: Files.ReadWrite | | Sites.Read.All
            /me/drive/items/{id}/workbook/worksheets/{id}/names
            /me/drive/root:/{path}:/workbook/worksheets/{id}/names";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookPivotTable`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables`.
    WorkbookWorksheetPivotTables[models::WorkbookPivotTable]
}

impl WorkbookWorksheetPivotTables {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables` — List pivotTables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookworksheet-list-pivottables?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookPivotTable> {
        let sheet = "GET workbookWorksheet: list
            workbookworksheet-list-pivottables: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables";
        self.0.list(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/pivotTables/refreshAll` — workbookPivotTable: refreshAll
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refreshall?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/pivotTables/refreshAll`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn refresh_all(&self) -> Call<()> {
        let sheet = "POST workbookPivotTable: refresh_all
            workbookpivottable-refreshall: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/refreshAll
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/refreshAll";
        self.0.name("refreshAll").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookWorksheetProtection`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/protection`.
    WorkbookWorksheetProtection = models::WorkbookWorksheetProtection
}

impl WorkbookWorksheetProtection {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/protection` — Get WorksheetProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookWorksheetProtection> {
        let sheet = "GET worksheetprotection: get
            worksheetprotection-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/protection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/protection";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/protection/protect` — WorksheetProtection: protect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-protect?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/protect`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn protect(&self, body: requests::worksheet_protection::ProtectRequest) -> Call<()> {
        let sheet = "POST WorksheetProtection: protect
            worksheetprotection-protect: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/protection/protect
            /me/drive/root:/{path}:/workbook/worksheets/{id}/protection/protect";
        self.0.name("protect").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/protection/unprotect` — WorksheetProtection: unprotect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-unprotect?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/unprotect`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn unprotect(&self) -> Call<()> {
        let sheet = "POST WorksheetProtection: unprotect
            worksheetprotection-unprotect: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/protection/unprotect
            /me/drive/root:/{path}:/workbook/worksheets/{id}/protection/unprotect";
        self.0.name("unprotect").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookTable`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/tables`.
    WorkbookWorksheetTables[models::WorkbookTable]
}

impl WorkbookWorksheetTables {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/add` — Create table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-post-tables?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/add`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::worksheet::AddRequest) -> Call<models::WorkbookTable> {
        let sheet = "POST worksheet: add
            worksheet-post-tables, tablecollection-add: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables` — List tables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list-tables?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTable> {
        let sheet = "GET worksheet: list
            worksheet-list-tables, table-list: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/tables
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookWorksheet`, such as `/me/drive/items/{id}/workbook/worksheets`.
    WorkbookWorksheets[models::WorkbookWorksheet]
}

impl WorkbookWorksheets {
    /// `POST /me/drive/items/{id}/workbook/worksheets` — WorksheetCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetcollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookWorksheet) -> Call<models::WorkbookWorksheet> {
        let sheet = "POST WorksheetCollection: create
            worksheetcollection-add: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets
            /me/drive/root:/{path}:/workbook/worksheets";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets` — List WorksheetCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/workbook-list-worksheets?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookWorksheet> {
        let sheet = "GET worksheet: list
            worksheet-list, workbook-list-worksheets: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets
            /me/drive/root:/{path}:/workbook/worksheets";
        self.0.list(sheet)
    }
}
