// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbook`, such as `/drive/root/workbook`.
    Workbook: super::Entity = models::Workbook
}

impl Workbook {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Workbook> {
        self.0.get("GET workbook: get")
    }

    /// `POST /me/drive/items/{id}/workbook/closeSession` — Close Session
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-closesession?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/closeSession`, `/drives/{drive-id}/items/{driveItem-id}/workbook/closeSession`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/closeSession` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn close_session(&self, body: Value) -> Call<()> {
        let sheet = "POST workbook: close_session
            workbook-closesession: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/closeSession
            /me/drive/root:/{path}:/workbook/closeSession
            /drives/{id}/items/{id}/workbook/closeSession
            /users/{id}/drive/items/{id}/workbook/closeSession
            /users/{id}/drive/root:/{path}:/workbook/closeSession";
        self.0.name("closeSession").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/createSession` — Create session
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-createsession?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/createSession`, `/drives/{drive-id}/items/{driveItem-id}/workbook/createSession`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/createSession` and 1 more.
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create_session(&self, body: requests::workbook::CreateSessionRequest) -> Call<models::WorkbookSessionInfo> {
        let sheet = "POST workbook: create_session
            workbook-createsession: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/createSession
            /me/drive/root:/{path}:/workbook/createSession
            /drives/{id}/items/{id}/workbook/createSession
            /users/{id}/drive/items/{id}/workbook/createSession
            /users/{id}/drive/root:/{path}:/workbook/createSession";
        self.0.name("createSession").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/refreshSession` — Refresh Session
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-refreshsession?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/refreshSession`, `/drives/{drive-id}/items/{driveItem-id}/workbook/refreshSession`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/refreshSession` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn refresh_session(&self, body: Value) -> Call<()> {
        let sheet = "POST workbook: refresh_session
            workbook-refreshsession: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/refreshSession
            /me/drive/root:/{path}:/workbook/refreshSession
            /drives/{id}/items/{id}/workbook/refreshSession
            /users/{id}/drive/items/{id}/workbook/refreshSession
            /users/{id}/drive/root:/{path}:/workbook/refreshSession";
        self.0.name("refreshSession").call(sheet).json(body)
    }

    /// `GET /drive/root/workbook/sessionInfoResource(key='{key}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn session_info_resource(&self, key: &str) -> Get<models::WorkbookSessionInfo> {
        let sheet = "GET workbook: session_info_resource
            : | |
            /drive/root/workbook/sessionInfoResource(key='{key}')";
        self.0.function("sessionInfoResource", &[("key", Argument::quoted(key))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tableRowOperationResult(key={operation-id})` — workbook: tableRowOperationResult
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-tablerowoperationresult?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tableRowOperationResult(key={operation-id})`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/tableRowOperationResult(key='{key}')`, `/users/{user-id}/drive/root:/{item-path}:/workbook/tableRowOperationResult(key='{key}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn table_row_operation_result(&self, key: &str) -> Get<models::WorkbookTableRow> {
        let sheet = "GET workbook: table_row_operation_result
            workbook-tablerowoperationresult: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tableRowOperationResult(key='{key}')
            /me/drive/root:/{path}:/workbook/tableRowOperationResult(key='{key}')
            /users/{id}/drive/items/{id}/workbook/tableRowOperationResult(key='{key}')
            /users/{id}/drive/root:/{path}:/workbook/tableRowOperationResult(key='{key}')";
        self.0.function("tableRowOperationResult", &[("key", Argument::quoted(key))]).get(sheet)
    }

    /// `…/application`
    pub fn application(&self) -> super::WorkbookApplication {
        super::WorkbookApplication(self.0.name("application"))
    }

    /// `…/comments`
    pub fn comments(&self) -> super::WorkbookComments {
        super::WorkbookComments(self.0.name("comments"))
    }

    /// `…/functions`
    pub fn functions(&self) -> super::WorkbookFunctions {
        super::WorkbookFunctions(self.0.name("functions"))
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
