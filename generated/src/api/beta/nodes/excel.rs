// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.formatProtection`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/protection`.
    FormatProtection = models::FormatProtection
}

impl FormatProtection {
    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/protection` — Get FormatProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(<address>)/format/protection`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::FormatProtection> {
        let sheet = "GET formatProtection: get
            formatprotection-get: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(<address>)/format/protection`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::FormatProtection) -> Call<models::FormatProtection> {
        let sheet = "PATCH formatProtection: update
            formatprotection-update: Files.ReadWrite | Files.ReadWrite |
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
    /// A value of `microsoft.graph.workbook`, such as `/drive/items/{id}/workbook`.
    Workbook = models::Workbook
}

impl Workbook {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Workbook> {
        self.0.get("GET workbook: get")
    }

    /// `POST /me/drive/items/{id}/workbook/closeSession` — Close Session
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-closesession?view=graph-rest-beta)
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

    /// `POST /me/drive/items/{id}/workbook/createSession` — Create session
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-createsession?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-refreshsession?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-tablerowoperationresult?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbookapplication-calculate?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbookapplication-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chart-delete?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE Chart: delete
            chart-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}` — Get workbookchart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChart> {
        let sheet = "GET chart: get
            chart-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/Image(width=0,height=0,fittingMode='fit')` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/Image(width=0,height=0,fittingMode='fit')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn image(&self, width: f64, height: f64, fitting_mode: &str) -> Call<String> {
        let sheet = "GET Chart: image
            chart-image: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/Image(width={width},height={height},fittingMode='{fittingMode}')
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/Image(width={width},height={height},fittingMode='{fittingMode}')";
        self.0
            .function(
                "Image",
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
    /// [Reference](https://learn.microsoft.com/graph/api/chart-setdata?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setData`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn set_data(&self, body: requests::chart::SetDataRequest) -> Call<()> {
        let sheet = "POST Chart: set_data
            chart-setdata: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/setData
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/setData";
        self.0.name("setData").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/setPosition` — Chart: setPosition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-setposition?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setPosition`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn set_position(&self, body: requests::chart::SetPositionRequest) -> Call<()> {
        let sheet = "POST Chart: set_position
            chart-setposition: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/setPosition
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/setPosition";
        self.0.name("setPosition").call(sheet).json(body)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}` — Update chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChart) -> Call<models::WorkbookChart> {
        let sheet = "PATCH chart: update
            chart-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/axes`
    pub fn axes(&self) -> super::WorkbookChartAxes {
        super::WorkbookChartAxes(self.0.name("axes"))
    }

    /// `…/datalabels`
    pub fn datalabels(&self) -> super::WorkbookChartDataLabels {
        super::WorkbookChartDataLabels(self.0.name("datalabels"))
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

    /// `…/seriesaxis`
    pub fn seriesaxis(&self) -> super::WorkbookChartAxis {
        super::WorkbookChartAxis(self.0.name("seriesaxis"))
    }

    /// `…/valueaxis`
    pub fn valueaxis(&self) -> super::WorkbookChartAxis {
        super::WorkbookChartAxis(self.0.name("valueaxis"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxis`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis`.
    WorkbookChartAxis = models::WorkbookChartAxis
}

impl WorkbookChartAxis {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Get workbookchartaxis
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartAxis> {
        let sheet = "GET chartaxis: get
            chartaxis-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Update workbookchartaxis
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartAxis) -> Call<models::WorkbookChartAxis> {
        let sheet = "PATCH chartaxis: update
            chartaxis-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis";
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

    /// `…/minorgridlines`
    pub fn minorgridlines(&self) -> super::WorkbookChartGridlines {
        super::WorkbookChartGridlines(self.0.name("minorgridlines"))
    }

    /// `…/title`
    pub fn title(&self) -> super::WorkbookChartAxisTitle {
        super::WorkbookChartAxisTitle(self.0.name("title"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxisFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format`.
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
    /// A value of `microsoft.graph.workbookChartAxisTitle`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title`.
    WorkbookChartAxisTitle = models::WorkbookChartAxisTitle
}

impl WorkbookChartAxisTitle {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Get workbookchartaxistitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/title`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/title`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartAxisTitle> {
        let sheet = "GET chartaxistitle: get
            chartaxistitle-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Update workbookchartaxistitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/title`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/title`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartAxisTitle) -> Call<models::WorkbookChartAxisTitle> {
        let sheet = "PATCH chartaxistitle: update
            chartaxistitle-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartDataLabels`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/datalabels`.
    WorkbookChartDataLabels = models::WorkbookChartDataLabels
}

impl WorkbookChartDataLabels {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/datalabels` — Get ChartDataLabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartdatalabels-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/datalabels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartDataLabels> {
        let sheet = "GET chartdatalabels: get
            chartdatalabels-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/datalabels
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/datalabels";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/datalabels` — Update workbookchartdatalabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartdatalabels-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/datalabels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartDataLabels) -> Call<models::WorkbookChartDataLabels> {
        let sheet = "PATCH chartdatalabels: update
            chartdatalabels-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/datalabels
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/datalabels";
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
    /// [Reference](https://learn.microsoft.com/graph/api/chartfill-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/clear` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST ChartFill: clear
            chartfill-clear: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/chartfill-setsolidcolor?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/setSolidColor`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/setSolidColor`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/setSolidColor` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn set_solid_color(&self, body: requests::chart_fill::SetSolidColorRequest) -> Call<()> {
        let sheet = "POST ChartFill: set_solid_color
            chartfill-setsolidcolor: Files.ReadWrite | Files.ReadWrite |
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
    /// A value of `microsoft.graph.workbookChartFont`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font`.
    WorkbookChartFont = models::WorkbookChartFont
}

impl WorkbookChartFont {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Get workbookchartfont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfont-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/format/font`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartFont> {
        let sheet = "GET chartfont: get
            chartfont-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Update ChartFont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfont-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/format/font`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartFont) -> Call<models::WorkbookChartFont> {
        let sheet = "PATCH chartfont: update
            chartfont-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartGridlines`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines`.
    WorkbookChartGridlines = models::WorkbookChartGridlines
}

impl WorkbookChartGridlines {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` — Get ChartGridlines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/majorgridlines`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/minorgridlines`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartGridlines> {
        let sheet = "GET chartgridlines: get
            chartgridlines-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` — Update chartgridlines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/majorgridlines`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/minorgridlines`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartGridlines) -> Call<models::WorkbookChartGridlines> {
        let sheet = "PATCH chartgridlines: update
            chartgridlines-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartGridlinesFormat {
        super::WorkbookChartGridlinesFormat(self.0.name("format"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartGridlinesFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format`.
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
    /// [Reference](https://learn.microsoft.com/graph/api/chartlegend-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartLegend> {
        let sheet = "GET chartlegend: get
            chartlegend-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend` — Update chartlegend
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlegend-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartLegend) -> Call<models::WorkbookChartLegend> {
        let sheet = "PATCH chartlegend: update
            chartlegend-update: Files.ReadWrite | Files.ReadWrite |
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
    /// A value of `microsoft.graph.workbookChartLineFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line`.
    WorkbookChartLineFormat = models::WorkbookChartLineFormat
}

impl WorkbookChartLineFormat {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear` — ChartLineFormat: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST ChartLineFormat: clear
            chartlineformat-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line/clear";
        self.0.name("clear").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Get ChartLineFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartLineFormat> {
        let sheet = "GET chartlineformat: get
            chartlineformat-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Update ChartLineFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartLineFormat) -> Call<models::WorkbookChartLineFormat> {
        let sheet = "PATCH chartlineformat: update
            chartlineformat-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartPoint`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}`.
    WorkbookChartPoint = models::WorkbookChartPoint
}

impl WorkbookChartPoint {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points/{undefined}` — Get ChartPoint
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartpoint-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points/{undefined}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartPoint> {
        let sheet = "GET chartpoint: get
            chartpoint-get: Files.ReadWrite | Files.ReadWrite |
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
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}` — Get ChartSeries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartSeries> {
        let sheet = "GET chartseries: get
            chartseries-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}` — Update ChartSeries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartSeries) -> Call<models::WorkbookChartSeries> {
        let sheet = "PATCH chartseries: update
            chartseries-update: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/chart-post-series?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookChartSeries) -> Call<models::WorkbookChartSeries> {
        let sheet = "POST chart: create
            chart-post-series: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/ItemAt` — ChartSeriesCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseriescollection-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/ItemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::chart_series_collection::ItemAtRequest) -> Call<models::WorkbookChartSeries> {
        let sheet = "POST ChartSeriesCollection: item_at
            chartseriescollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/ItemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/ItemAt";
        self.0.name("ItemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series` — List ChartSeriesCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chart-list-series?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookChartSeries> {
        let sheet = "GET chartseries: list
            chartseries-list, chart-list-series: Files.ReadWrite | Files.ReadWrite |
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
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points` — Create ChartPoint
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-post-points?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookChartPoint) -> Call<models::WorkbookChartPoint> {
        let sheet = "POST chartseries: create
            chartseries-post-points: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points/ItemAt` — ChartPointsCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartpointscollection-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points/ItemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::chart_points_collection::ItemAtRequest) -> Call<models::WorkbookChartPoint> {
        let sheet = "POST ChartPointsCollection: item_at
            chartpointscollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/ItemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points/ItemAt";
        self.0.name("ItemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points` — List ChartPointsCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartpoint-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chartseries-list-points?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookChartPoint> {
        let sheet = "GET chartpoint: list
            chartpoint-list, chartseries-list-points: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/charttitle-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartTitle> {
        let sheet = "GET charttitle: get
            charttitle-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title` — Update ChartTitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/charttitle-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartTitle) -> Call<models::WorkbookChartTitle> {
        let sheet = "PATCH charttitle: update
            charttitle-update: Files.ReadWrite | Files.ReadWrite |
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
    /// A value of `microsoft.graph.workbookComment`, such as `/drive/items/{id}/workbook/comments/{id}`.
    WorkbookComment = models::WorkbookComment
}

impl WorkbookComment {
    /// `GET /me/drive/items/{id}/workbook/comments/{id}` — Get workbookComment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-get?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.workbookCommentReply`, such as `/drive/items/{id}/workbook/comments/{id}/replies`.
    WorkbookCommentReplies[models::WorkbookCommentReply]
}

impl WorkbookCommentReplies {
    /// `POST /me/drive/items/{id}/workbook/comments/{id}/replies` — Create workbookcommentreply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-post-replies?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-list-replies?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.workbookCommentReply`, such as `/drive/items/{id}/workbook/comments/{id}/replies/{id}`.
    WorkbookCommentReply = models::WorkbookCommentReply
}

impl WorkbookCommentReply {
    /// `GET /drive/items/{id}/workbook/comments/{id}/replies/{id}` — Get workbookCommentReply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcommentreply-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookCommentReply> {
        let sheet = "GET workbookCommentReply: get
            workbookcommentreply-get: Files.ReadWrite | |
            /drive/items/{id}/workbook/comments/{id}/replies/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookComment`, such as `/drive/items/{id}/workbook/comments`.
    WorkbookComments[models::WorkbookComment]
}

impl WorkbookComments {
    /// `GET /me/drive/items/{id}/workbook/comments` — List workbookcomments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-list-comments?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/comments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookComment> {
        let sheet = "GET workbook: list
            workbook-list-comments: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments
            /me/drive/root:/{path}:/workbook/comments";
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
    /// [Reference](https://learn.microsoft.com/graph/api/filter-apply?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/apply`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/filter/apply`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/apply`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn apply(&self, body: requests::filter::ApplyRequest) -> Call<()> {
        let sheet = "POST filter: apply
            filter-apply: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter/apply
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/apply
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/filter/apply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/apply";
        self.0.name("apply").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/filter/clear` — Filter: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filter-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/clear`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/filter/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/clear`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST filter: clear
            filter-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/filter/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/clear";
        self.0.name("clear").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookIcon`, such as `/me/drive/items/{id}/workbook/tables/{id}/sort/fields/icon`.
    WorkbookIcon = models::WorkbookIcon
}

impl WorkbookIcon {
    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/sort/fields/icon` — Get Icon
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/icon-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookIcon> {
        let sheet = "GET icon: get
            icon-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort/fields/icon
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/fields/icon";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/sort/fields/icon` — Update icon
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/icon-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookIcon) -> Call<models::WorkbookIcon> {
        let sheet = "PATCH icon: update
            icon-update: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookNamedItem> {
        let sheet = "GET nameditem: get
            nameditem-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}
            /me/drive/root:/{path}:/workbook/names/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}` — Update NamedItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names/{name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookNamedItem) -> Call<models::WorkbookNamedItem> {
        let sheet = "PATCH nameditem: update
            nameditem-update: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Sites.Read.All`; personal account: `Files.ReadWrite`; application: `Sites.Read.All`.
    pub fn add(&self, body: requests::nameditem::AddRequest) -> Call<models::WorkbookNamedItem> {
        let sheet = "POST nameditem: add
            nameditem-add, nameditem-addformulalocal: Files.ReadWrite Sites.Read.All | Files.ReadWrite | Sites.Read.All
            /me/drive/items/{id}/workbook/names/add
            /me/drive/root:/{path}:/workbook/names/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names` — List NamedItemCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/workbook-list-names?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookNamedItem> {
        let sheet = "GET nameditem: list
            nameditem-list, workbook-list-names: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbookoperation-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookPivotTable> {
        let sheet = "GET workbookPivotTable: get
            workbookpivottable-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}/refresh` — workbookPivotTable: refresh
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refresh?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}/refresh`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn refresh(&self) -> Call<()> {
        let sheet = "POST workbookPivotTable: refresh
            workbookpivottable-refresh: Files.ReadWrite | Files.ReadWrite |
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
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/BoundingRect` — Range: BoundingRect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/BoundingRect`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn bounding_rect(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: bounding_rect
            range-boundingrect: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/BoundingRect
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/BoundingRect";
        self.0.name("BoundingRect").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/BoundingRect` — Range: BoundingRect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/BoundingRect`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/BoundingRect`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/BoundingRect`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn bounding_rect_with_another_range(&self, another_range: &str) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: bounding_rect_with_another_range
            range-boundingrect: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/BoundingRect(anotherRange='{anotherRange}')
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/BoundingRect(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/names/{id}/range/BoundingRect(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/BoundingRect(anotherRange='{anotherRange}')";
        self.0.function("BoundingRect", &[("anotherRange", Argument::quoted(another_range))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Cell` — Range: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Cell`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn cell(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: cell
            range-cell: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/Cell
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/Cell";
        self.0.name("Cell").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/Cell` — Range: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/Cell`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/Cell`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/Cell`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn cell_with_row_column(&self, row: f64, column: f64) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: cell_with_row_column
            range-cell: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/Cell(row={row},column={column})
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/Cell(row={row},column={column})
            /me/drive/root:/{path}:/workbook/names/{id}/range/Cell(row={row},column={column})
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/Cell(row={row},column={column})";
        self.0.function("Cell", &[("row", Argument::bare(row)), ("column", Argument::bare(column))]).get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/clear` — Range: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/clear`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/clear` and 2 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self, body: requests::range::ClearRequest) -> Call<()> {
        let sheet = "POST Range: clear
            range-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/clear
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/clear
            /me/drive/root:/{path}:/workbook/names/{id}/range/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/clear";
        self.0.name("clear").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Column` — Range: Column
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Column`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn column(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: column
            range-column: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/Column
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/Column";
        self.0.name("Column").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/Column` — Range: Column
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/Column`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/Column`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/Column`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn column_with_column(&self, column: f64) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: column_with_column
            range-column: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/Column(column={column})
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/Column(column={column})
            /me/drive/root:/{path}:/workbook/names/{id}/range/Column(column={column})
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/Column(column={column})";
        self.0.function("Column", &[("column", Argument::bare(column))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsAfter(count=n)` — workbookRange: columnsAfter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsafter?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/columnsAfter(count=n)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn columns_after(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: columns_after
            workbookrange-columnsafter: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsAfter(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/columnsAfter(count={count})";
        self.0.function("columnsAfter", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsBefore(count=n)` — workbookRange: columnsBefore
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsbefore?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/delete`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/delete`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/delete` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self, body: requests::range::DeleteRequest) -> Call<()> {
        let sheet = "POST Range: delete
            range-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/delete
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/delete
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/delete
            /me/drive/root:/{path}:/workbook/names/{id}/range/delete
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/delete
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/delete";
        self.0.name("delete").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/EntireColumn` — Range: EntireColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirecolumn?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/EntireColumn`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/EntireColumn`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/EntireColumn` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn entire_column(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: entire_column
            range-entirecolumn: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/EntireColumn
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/EntireColumn
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/EntireColumn
            /me/drive/root:/{path}:/workbook/names/{id}/range/EntireColumn
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/EntireColumn
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/EntireColumn";
        self.0.name("EntireColumn").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/EntireRow` — Range: EntireRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirerow?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/EntireRow`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/EntireRow`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/EntireRow` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn entire_row(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: entire_row
            range-entirerow: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/EntireRow
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/EntireRow
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/EntireRow
            /me/drive/root:/{path}:/workbook/names/{id}/range/EntireRow
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/EntireRow
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/EntireRow";
        self.0.name("EntireRow").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range` — Get range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/tablecolumn-range?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/nameditem-range?view=graph-rest-beta) and 1 more
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET range: get
            range-get, tablecolumn-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range
            range-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')
            nameditem-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range
            /me/drive/root:/{path}:/workbook/names/{id}/range
            worksheet-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range
            tablecolumn-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/Range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/Range";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/insert` — Range: insert
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/insert`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/insert`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/insert` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn insert(&self, body: requests::range::InsertRequest) -> Call<models::WorkbookRange> {
        let sheet = "POST Range: insert
            range-insert: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/insert
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/insert
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/insert
            /me/drive/root:/{path}:/workbook/names/{id}/range/insert
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/insert
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/insert";
        self.0.name("insert").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Intersection` — Range: Intersection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Intersection`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn intersection(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: intersection
            range-intersection: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/Intersection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/Intersection";
        self.0.name("Intersection").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/Intersection` — Range: Intersection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/Intersection`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/Intersection`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/Intersection`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn intersection_with_another_range(&self, another_range: &str) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: intersection_with_another_range
            range-intersection: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/Intersection(anotherRange='{anotherRange}')
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/Intersection(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/names/{id}/range/Intersection(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/Intersection(anotherRange='{anotherRange}')";
        self.0.function("Intersection", &[("anotherRange", Argument::quoted(another_range))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/LastCell` — Range: LastCell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcell?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/LastCell`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/LastCell`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/LastCell` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn last_cell(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: last_cell
            range-lastcell: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/LastCell
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/LastCell
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/LastCell
            /me/drive/root:/{path}:/workbook/names/{id}/range/LastCell
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/LastCell
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/LastCell";
        self.0.name("LastCell").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/LastColumn` — Range: LastColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcolumn?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/LastColumn`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/LastColumn`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/LastColumn` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn last_column(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: last_column
            range-lastcolumn: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/LastColumn
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/LastColumn
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/LastColumn
            /me/drive/root:/{path}:/workbook/names/{id}/range/LastColumn
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/LastColumn
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/LastColumn";
        self.0.name("LastColumn").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/LastRow` — Range: LastRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastrow?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/LastRow`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/LastRow`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/LastRow` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn last_row(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: last_row
            range-lastrow: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/LastRow
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/LastRow
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/LastRow
            /me/drive/root:/{path}:/workbook/names/{id}/range/LastRow
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/LastRow
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/LastRow";
        self.0.name("LastRow").get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/merge` — Range: merge
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/merge`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/merge`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/merge` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn merge(&self, body: requests::range::MergeRequest) -> Call<()> {
        let sheet = "POST Range: merge
            range-merge: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/merge
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/merge
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/merge
            /me/drive/root:/{path}:/workbook/names/{id}/range/merge
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/merge
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/merge";
        self.0.name("merge").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/OffsetRange` — Range: OffsetRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/OffsetRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn offset_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: offset_range
            range-offsetrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/OffsetRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/OffsetRange";
        self.0.name("OffsetRange").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/OffsetRange` — Range: OffsetRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/OffsetRange`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/OffsetRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/OffsetRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn offset_range_with_row_offset_column_offset(
        &self,
        row_offset: f64,
        column_offset: f64,
    ) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: offset_range_with_row_offset_column_offset
            range-offsetrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/OffsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/OffsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /me/drive/root:/{path}:/workbook/names/{id}/range/OffsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/OffsetRange(rowOffset={rowOffset},columnOffset={columnOffset})";
        self.0
            .function(
                "OffsetRange",
                &[("rowOffset", Argument::bare(row_offset)), ("columnOffset", Argument::bare(column_offset))],
            )
            .get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})` — workbookRange: resizedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-resizedrange?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn resized_range(&self, delta_rows: i32, delta_columns: i32) -> Call<models::WorkbookRange> {
        let sheet = "POST workbookRange: resized_range
            workbookrange-resizedrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/resizedRange(deltaRows={deltaRows},deltaColumns={deltaColumns})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/resizedRange(deltaRows={deltaRows},deltaColumns={deltaColumns})";
        self.0
            .function(
                "resizedRange",
                &[("deltaRows", Argument::bare(delta_rows)), ("deltaColumns", Argument::bare(delta_columns))],
            )
            .call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/Row` — Range: Row
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/Row`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Row`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/Row` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn row(&self, body: requests::range::RowRequest) -> Call<models::WorkbookRange> {
        let sheet = "POST Range: row
            range-row: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/Row
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/Row
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/Row
            /me/drive/root:/{path}:/workbook/names/{id}/range/Row
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/Row
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/Row";
        self.0.name("Row").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count=n)` — workbookRange: rowsAbove
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsabove?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsAbove(count=n)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn rows_above(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: rows_above
            workbookrange-rowsabove: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/rowsAbove(count={count})";
        self.0.function("rowsAbove", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsBelow(count=n)` — workbookRange: rowsBelow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsbelow?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsBelow(count=n)`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn rows_below(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: rows_below
            workbookrange-rowsbelow: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsBelow(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/rowsBelow(count={count})";
        self.0.function("rowsBelow", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/unmerge` — Range: unmerge
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-unmerge?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/unmerge`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/unmerge`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/unmerge` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn unmerge(&self) -> Call<()> {
        let sheet = "POST Range: unmerge
            range-unmerge: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/range-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRange) -> Call<models::WorkbookRange> {
        let sheet = "PATCH range: update
            range-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')
            /me/drive/root:/{path}:/workbook/names/{id}/range
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/UsedRange` — Range: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/UsedRange`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/UsedRange`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/UsedRange` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn used_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: used_range
            range-usedrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/UsedRange
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/UsedRange
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/UsedRange
            /me/drive/root:/{path}:/workbook/names/{id}/range/UsedRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/UsedRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/UsedRange";
        self.0.name("UsedRange").get(sheet)
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
    /// A value of `microsoft.graph.workbookRangeBorder`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})`.
    WorkbookRangeBorder = models::WorkbookRangeBorder
}

impl WorkbookRangeBorder {
    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/borders(<sideIndex>)` — Get RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders(<sideIndex>)`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders(<sideIndex>)`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders(<sideIndex>)` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeBorder> {
        let sheet = "GET rangeborder: get
            rangeborder-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex={sideIndex})
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex={sideIndex})
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex={sideIndex})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex={sideIndex})";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format/borders(<sideIndex>)` — Update RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders(<sideIndex>)`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders(<sideIndex>)`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders(<sideIndex>)` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
        let sheet = "PATCH rangeborder: update
            rangeborder-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex={sideIndex})
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex={sideIndex})
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders(sideIndex={sideIndex})
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex={sideIndex})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex={sideIndex})";
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/fill/clear`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill/clear` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST RangeFill: clear
            rangefill-clear: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/fill`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeFill> {
        let sheet = "GET rangefill: get
            rangefill-get: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/fill`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeFill) -> Call<models::WorkbookRangeFill> {
        let sheet = "PATCH rangefill: update
            rangefill-update: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangefont-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/font`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeFont> {
        let sheet = "GET rangefont: get
            rangefont-get: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangefont-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/font`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeFont) -> Call<models::WorkbookRangeFont> {
        let sheet = "PATCH rangefont: update
            rangefont-update: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitcolumns?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitColumns`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitColumns`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitColumns` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn autofit_columns(&self) -> Call<()> {
        let sheet = "POST RangeFormat: autofit_columns
            rangeformat-autofitcolumns: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitrows?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitRows`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitRows`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitRows` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn autofit_rows(&self) -> Call<()> {
        let sheet = "POST RangeFormat: autofit_rows
            rangeformat-autofitrows: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeFormat> {
        let sheet = "GET rangeformat: get
            rangeformat-get: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeFormat) -> Call<models::WorkbookRangeFormat> {
        let sheet = "PATCH rangeformat: update
            rangeformat-update: Files.ReadWrite | Files.ReadWrite |
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

    /// `…/borders(sideIndex={sideIndex})`
    pub fn borders_with_side_index(&self, side_index: &str) -> super::WorkbookRangeBorder {
        super::WorkbookRangeBorder(self.0.function("borders", &[("sideIndex", Argument::bare(side_index))]))
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
    pub fn protection(&self) -> super::FormatProtection {
        super::FormatProtection(self.0.name("protection"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookRangeBorder`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/borders`.
    WorkbookRangeFormatBorders[models::WorkbookRangeBorder]
}

impl WorkbookRangeFormatBorders {
    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/borders` — Create RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-post-borders?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders` and 2 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
        let sheet = "POST rangeformat: create
            rangeformat-post-borders: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/borders/ItemAt` — RangeBorderCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangebordercollection-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/ItemAt`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/ItemAt`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/ItemAt` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::range_border_collection::ItemAtRequest) -> Call<models::WorkbookRangeBorder> {
        let sheet = "POST RangeBorderCollection: item_at
            rangebordercollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders/ItemAt
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/ItemAt
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders/ItemAt
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders/ItemAt
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders/ItemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders/ItemAt";
        self.0.name("ItemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/borders` — List RangeBorderCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/rangeformat-list-borders?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookRangeBorder> {
        let sheet = "GET rangeborder: list
            rangeborder-list, rangeformat-list-borders: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/sort/apply`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/sort/apply`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/sort/apply` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn apply(&self, body: requests::range_sort::ApplyRequest) -> Call<()> {
        let sheet = "POST RangeSort: apply
            rangesort-apply: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-visibleview?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeView> {
        let sheet = "GET workbookRange: get
            workbookrange-visibleview: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})` — workbookRangeView: itemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})`.
    /// Status: 200.
    pub fn item_at(&self, index: i32) -> Get<models::WorkbookRangeView> {
        let sheet = "GET workbookRangeView: item_at
            workbookrangeview-itemat: | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/itemAt(index={index})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView/itemAt(index={index})";
        self.0.function("itemAt", &[("index", Argument::bare(index))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView/range` — workbookRangeView: range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-range?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/range`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRangeView: range
            workbookrangeview-range: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-list-rows?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/rows`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookRangeView> {
        let sheet = "GET workbookRangeView: list
            workbookrangeview-list-rows: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookSortField`, such as `/me/drive/items/{id}/workbook/tables/{id}/sort/fields`.
    WorkbookSortField = models::WorkbookSortField
}

impl WorkbookSortField {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookSortField> {
        self.0.get("GET workbookSortField: get")
    }

    /// `…/icon`
    pub fn icon(&self) -> super::WorkbookIcon {
        super::WorkbookIcon(self.0.name("icon"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTable`, such as `/me/drive/items/{id}/workbook/tables/{id}`.
    WorkbookTable = models::WorkbookTable
}

impl WorkbookTable {
    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/clearFilters` — Table: clearFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-clearfilters?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/clearFilters`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear_filters(&self) -> Call<()> {
        let sheet = "POST Table: clear_filters
            table-clearfilters: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/clearFilters
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/clearFilters
            /me/drive/root:/{path}:/workbook/tables/{id}/clearFilters
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/clearFilters";
        self.0.name("clearFilters").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/convertToRange` — Table: convertToRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-converttorange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/convertToRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn convert_to_range(&self) -> Call<models::WorkbookRange> {
        let sheet = "POST Table: convert_to_range
            table-converttorange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/convertToRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/convertToRange
            /me/drive/root:/{path}:/workbook/tables/{id}/convertToRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/convertToRange";
        self.0.name("convertToRange").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/DataBodyRange` — Table: DataBodyRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-databodyrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/DataBodyRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/DataBodyRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/DataBodyRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: data_body_range
            table-databodyrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/DataBodyRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/DataBodyRange
            /me/drive/root:/{path}:/workbook/tables/{id}/DataBodyRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/DataBodyRange";
        self.0.name("DataBodyRange").get(sheet)
    }

    /// `DELETE /me/drive/items/{id}/workbook/tables/{id|name}` — Table: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-delete?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE Table: delete
            table-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}` — Get Table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTable> {
        let sheet = "GET table: get
            table-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/HeaderRowRange` — Table: HeaderRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-headerrowrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/HeaderRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/HeaderRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/HeaderRowRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: header_row_range
            table-headerrowrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/HeaderRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/HeaderRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/HeaderRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/HeaderRowRange";
        self.0.name("HeaderRowRange").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/Range` — workbookTable: range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-range?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/Range`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/Range`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/Range`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookTable: range
            table-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/Range
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/Range
            /me/drive/root:/{path}:/workbook/tables/{id}/Range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/Range";
        self.0.name("Range").get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/reapplyFilters` — Table: reapplyFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-reapplyfilters?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/reapplyFilters`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn reapply_filters(&self) -> Call<()> {
        let sheet = "POST Table: reapply_filters
            table-reapplyfilters: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/reapplyFilters
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/reapplyFilters
            /me/drive/root:/{path}:/workbook/tables/{id}/reapplyFilters
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/reapplyFilters";
        self.0.name("reapplyFilters").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/TotalRowRange` — Table: TotalRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-totalrowrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/TotalRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/TotalRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/TotalRowRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: total_row_range
            table-totalrowrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/TotalRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/TotalRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/TotalRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/TotalRowRange";
        self.0.name("TotalRowRange").get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}` — Update table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookTable) -> Call<models::WorkbookTable> {
        let sheet = "PATCH table: update
            table-update: Files.ReadWrite | Files.ReadWrite |
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
    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/DataBodyRange` — TableColumn: DataBodyRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-databodyrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/DataBodyRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/DataBodyRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/DataBodyRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableColumn: data_body_range
            tablecolumn-databodyrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/DataBodyRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/DataBodyRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/DataBodyRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/DataBodyRange";
        self.0.name("DataBodyRange").get(sheet)
    }

    /// `DELETE /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — TableColumn: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-delete?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE TableColumn: delete
            tablecolumn-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — Get TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTableColumn> {
        let sheet = "GET tablecolumn: get
            tablecolumn-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/HeaderRowRange` — TableColumn: HeaderRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-headerrowrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/HeaderRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/HeaderRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/HeaderRowRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableColumn: header_row_range
            tablecolumn-headerrowrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/HeaderRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/HeaderRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/HeaderRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/HeaderRowRange";
        self.0.name("HeaderRowRange").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/TotalRowRange` — TableColumn: TotalRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-totalrowrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/TotalRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/TotalRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/TotalRowRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableColumn: total_row_range
            tablecolumn-totalrowrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/TotalRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/TotalRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/TotalRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/TotalRowRange";
        self.0.name("TotalRowRange").get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — Update TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
        let sheet = "PATCH tablecolumn: update
            tablecolumn-update: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/add`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/add`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::table_column_collection::AddRequest) -> Call<models::WorkbookTableColumn> {
        let sheet = "POST TableColumnCollection: add
            tablecolumncollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/add
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/add
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns` — Create TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-post-columns?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
        let sheet = "POST table: create
            table-post-columns: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/ItemAt` — TableColumnCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/ItemAt`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/ItemAt`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/ItemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::table_column_collection::ItemAtRequest) -> Call<models::WorkbookTableColumn> {
        let sheet = "POST TableColumnCollection: item_at
            tablecolumncollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/ItemAt
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/ItemAt
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/ItemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/ItemAt";
        self.0.name("ItemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns` — List TableColumnCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/table-list-columns?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTableColumn> {
        let sheet = "GET tablecolumn: list
            tablecolumn-list, table-list-columns: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-delete?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE TableRow: delete
            tablerow-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/rows/{index}` — Get TableRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTableRow> {
        let sheet = "GET tablerow: get
            tablerow-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/rows/{index}/Range` — TableRow: Range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-range?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}/Range`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}/Range`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}/Range`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableRow: range
            tablerow-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}/Range
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}/Range
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}/Range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}/Range";
        self.0.name("Range").get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/rows/{index}` — Update tableRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookTableRow) -> Call<models::WorkbookTableRow> {
        let sheet = "PATCH tablerow: update
            tablerow-update: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-add?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/add`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/add`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::table_row_collection::AddRequest) -> Call<models::WorkbookTableRow> {
        let sheet = "POST TableRowCollection: add
            tablerowcollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/add
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/add
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/rows` — Create tableRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-post-rows?view=graph-rest-beta)
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

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/rows/ItemAt` — TableRowCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/ItemAt`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/ItemAt`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/ItemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::table_row_collection::ItemAtRequest) -> Call<models::WorkbookTableRow> {
        let sheet = "POST TableRowCollection: item_at
            tablerowcollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/ItemAt
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/ItemAt
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/ItemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/ItemAt";
        self.0.name("ItemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/rows` — List TableRowCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/table-list-rows?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTableRow> {
        let sheet = "GET tablerow: list
            tablerow-list, table-list-rows: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTableSort`, such as `/me/drive/items/{id}/workbook/tables/{id}/sort`.
    WorkbookTableSort = models::WorkbookTableSort
}

impl WorkbookTableSort {
    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/sort/apply` — TableSort: apply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-apply?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/apply`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/apply`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/apply`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn apply(&self, body: requests::table_sort::ApplyRequest) -> Call<()> {
        let sheet = "POST TableSort: apply
            tablesort-apply: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort/apply
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/apply
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/apply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/apply";
        self.0.name("apply").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/sort/clear` — TableSort: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/clear`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/clear`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST TableSort: clear
            tablesort-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/clear";
        self.0.name("clear").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/sort` — Get TableSort
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTableSort> {
        let sheet = "GET tablesort: get
            tablesort-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort
            /me/drive/root:/{path}:/workbook/tables/{id}/sort
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/sort/reapply` — TableSort: reapply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-reapply?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/reapply`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/reapply`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/reapply`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn reapply(&self) -> Call<()> {
        let sheet = "POST TableSort: reapply
            tablesort-reapply: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort/reapply
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/reapply
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/reapply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/reapply";
        self.0.name("reapply").call(sheet)
    }

    /// `…/fields`
    pub fn fields(&self) -> super::WorkbookSortField {
        super::WorkbookSortField(self.0.name("fields"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookTable`, such as `/me/drive/items/{id}/workbook/tables`.
    WorkbookTables[models::WorkbookTable]
}

impl WorkbookTables {
    /// `POST /me/drive/items/{id}/workbook/tables/add` — TableCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::table_collection::AddRequest) -> Call<models::WorkbookTable> {
        let sheet = "POST TableCollection: add
            tablecollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/add
            /me/drive/root:/{path}:/workbook/tables/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tables` — List tables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-list-tables?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTable> {
        let sheet = "GET workbook: list
            workbook-list-tables, table-list: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables
            /me/drive/root:/{path}:/workbook/tables";
        self.0.list(sheet)
    }

    /// `…/$`
    pub fn x24(&self) -> super::WorkbookTablesX24 {
        super::WorkbookTablesX24(self.0.name("$"))
    }
}

crate::runtime::node! {
    /// `/me/drive/items/{id}/workbook/tables/$`
    WorkbookTablesX24
}

impl WorkbookTablesX24 {
    /// `POST /me/drive/items/{id}/workbook/tables/$/add` — Create table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-post-tables?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables/$/add`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::workbook::AddRequest) -> Call<models::WorkbookTable> {
        let sheet = "POST workbook: add
            workbook-post-tables: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/$/add
            /me/drive/root:/{path}:/workbook/tables/$/add";
        self.0.name("add").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookWorksheet`, such as `/me/drive/items/{id}/workbook/worksheets/{id}`.
    WorkbookWorksheet = models::WorkbookWorksheet
}

impl WorkbookWorksheet {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/Cell(row={row},column={column})` — Worksheet: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-cell?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/Cell(row={row},column={column})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn cell(&self, row: i32, column: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET Worksheet: cell
            worksheet-cell: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/Cell(row={row},column={column})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/Cell(row={row},column={column})";
        self.0.function("Cell", &[("row", Argument::bare(row)), ("column", Argument::bare(column))]).get(sheet)
    }

    /// `DELETE /me/drive/items/{id}/workbook/worksheets/{id|name}` — Worksheet: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-delete?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE Worksheet: delete
            worksheet-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}` — Get worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookWorksheet> {
        let sheet = "GET worksheet: get
            worksheet-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}` — Update worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookWorksheet) -> Call<models::WorkbookWorksheet> {
        let sheet = "PATCH worksheet: update
            worksheet-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/UsedRange` — Worksheet: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/UsedRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn used_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Worksheet: used_range
            worksheet-usedrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/UsedRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/UsedRange";
        self.0.name("UsedRange").get(sheet)
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
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/add` — workbookChartCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartcollection-add?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::workbook_chart_collection::AddRequest) -> Call<models::WorkbookChart> {
        let sheet = "POST workbookChartCollection: add
            chartcollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts` — Create Chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-post-charts?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookChart) -> Call<models::WorkbookChart> {
        let sheet = "POST worksheet: create
            worksheet-post-charts: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/ItemAt` — ChartCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartcollection-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/ItemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::chart_collection::ItemAtRequest) -> Call<models::WorkbookChart> {
        let sheet = "POST ChartCollection: item_at
            chartcollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/ItemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/ItemAt";
        self.0.name("ItemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts` — List ChartCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/worksheet-list-charts?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookChart> {
        let sheet = "GET chart: list
            chart-list, worksheet-list-charts: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names/add`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Sites.Read.All`; personal account: `Files.ReadWrite`; application: `Sites.Read.All`.
    pub fn add(&self, body: requests::nameditem::AddRequest) -> Call<models::WorkbookNamedItem> {
        let sheet = "POST nameditem: add
            nameditem-add, nameditem-addformulalocal: Files.ReadWrite Sites.Read.All | Files.ReadWrite | Sites.Read.All
            /me/drive/items/{id}/workbook/worksheets/{id}/names/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/names/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/names` — List names
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list-names?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read`, `Files.ReadWrite`, `Sites.Read.All`; personal account: `Files.Read`, `Files.ReadWrite`; application: `Sites.Read.All`.
    pub fn list(&self) -> List<models::WorkbookNamedItem> {
        let sheet = "GET worksheet: list
            worksheet-list-names: Files.Read Files.ReadWrite Sites.Read.All | Files.Read Files.ReadWrite | Sites.Read.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/workbookworksheet-list-pivottables?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookPivotTable> {
        let sheet = "GET workbookWorksheet: list
            workbookworksheet-list-pivottables: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables";
        self.0.list(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/refreshAll` — workbookPivotTable: refreshAll
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refreshall?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/refreshAll`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn refresh_all(&self) -> Call<()> {
        let sheet = "POST workbookPivotTable: refresh_all
            workbookpivottable-refreshall: Files.ReadWrite | Files.ReadWrite |
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
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/protection` — Get workbookWorksheetProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookWorksheetProtection> {
        let sheet = "GET worksheetprotection: get
            worksheetprotection-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/protection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/protection";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/protection/protect` — workbookWorksheetProtection: protect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-protect?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/protect`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn protect(&self, body: requests::workbook_worksheet_protection::ProtectRequest) -> Call<()> {
        let sheet = "POST workbookWorksheetProtection: protect
            worksheetprotection-protect: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/protection/protect
            /me/drive/root:/{path}:/workbook/worksheets/{id}/protection/protect";
        self.0.name("protect").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/protection/unprotect` — workbookWorksheetProtection: unprotect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-unprotect?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/unprotect`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn unprotect(&self) -> Call<()> {
        let sheet = "POST workbookWorksheetProtection: unprotect
            worksheetprotection-unprotect: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-post-tables?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/add`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::worksheet::AddRequest) -> Call<models::WorkbookTable> {
        let sheet = "POST worksheet: add
            worksheet-post-tables, tablecollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables` — List tables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list-tables?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTable> {
        let sheet = "GET worksheet: list
            worksheet-list-tables, table-list: Files.ReadWrite | Files.ReadWrite |
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
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetcollection-add?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookWorksheet) -> Call<models::WorkbookWorksheet> {
        let sheet = "POST WorksheetCollection: create
            worksheetcollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets
            /me/drive/root:/{path}:/workbook/worksheets";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets` — List WorksheetCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/workbook-list-worksheets?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookWorksheet> {
        let sheet = "GET worksheet: list
            worksheet-list, workbook-list-worksheets: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets
            /me/drive/root:/{path}:/workbook/worksheets";
        self.0.list(sheet)
    }
}
