// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookNamedItem`, such as `/me/drive/items/{id}/workbook/names/{id}`.
    WorkbookNamedItem: super::Entity = models::WorkbookNamedItem
}

impl WorkbookNamedItem {
    /// `DELETE /me/drive/items/{driveItem-id}/workbook/names/{workbookNamedItem-id}`
    ///
    /// Source: metadata.
    /// Also: `/me/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/names/{workbookNamedItem-id}`, `/me/drive/root:/{item-path}:/workbook/names/{workbookNamedItem-id}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/names/{workbookNamedItem-id}` and 4 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite.Selected` and 6 more; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE workbookNamedItem: delete
            : Files.ReadWrite.Selected Files.ReadWrite Files.ReadWrite.AppFolder Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /me/drive/items/{id}/workbook/names/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/names/{id}
            /me/drive/root:/{path}:/workbook/names/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/names/{id}
            : Files.ReadWrite.Selected Files.ReadWrite Files.ReadWrite.AppFolder Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Files.ReadWrite.AppFolder Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /users/{id}/drive/items/{id}/workbook/names/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/names/{id}
            /users/{id}/drive/root:/{path}:/workbook/names/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/names/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}` — Get NamedItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names/{name}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/names/{workbookNamedItem-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/names/{workbookNamedItem-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookNamedItem> {
        let sheet = "GET nameditem: get
            nameditem-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}
            /me/drive/root:/{path}:/workbook/names/{id}
            /users/{id}/drive/items/{id}/workbook/names/{id}
            /users/{id}/drive/root:/{path}:/workbook/names/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}` — Update NamedItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-update?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names/{name}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/names/{workbookNamedItem-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/names/{workbookNamedItem-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookNamedItem) -> Call<models::WorkbookNamedItem> {
        let sheet = "PATCH nameditem: update
            nameditem-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}
            /me/drive/root:/{path}:/workbook/names/{id}
            /users/{id}/drive/items/{id}/workbook/names/{id}
            /users/{id}/drive/root:/{path}:/workbook/names/{id}";
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
    /// Also: `/me/drive/root:/{item-path}:/workbook/names/add`, `/drives/{drive-id}/items/{driveItem-id}/workbook/names/add`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/names/add` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Sites.Read.All`; personal account: `Files.ReadWrite`; application: `Sites.Read.All`.
    pub fn add(&self, body: requests::nameditem::AddRequest) -> Call<models::WorkbookNamedItem> {
        let sheet = "POST nameditem: add
            nameditem-add, nameditem-addformulalocal: Files.ReadWrite Sites.Read.All | Files.ReadWrite | Sites.Read.All
            /me/drive/items/{id}/workbook/names/add
            /me/drive/root:/{path}:/workbook/names/add
            nameditem-add: Files.ReadWrite Sites.Read.All | | Sites.Read.All
            /drives/{id}/items/{id}/workbook/names/add
            nameditem-add: Files.ReadWrite Sites.Read.All | Files.ReadWrite | Sites.Read.All
            /users/{id}/drive/items/{id}/workbook/names/add
            /users/{id}/drive/root:/{path}:/workbook/names/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/workbook/names/addFormulaLocal` — Add Named Item FormulaLocal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Sites.Read.All`; application: `Sites.Read.All`.
    pub fn add_formula_local(&self, body: requests::nameditem::AddRequest2) -> Call<models::WorkbookNamedItem> {
        let sheet = "POST nameditem: add_formula_local
            nameditem-addformulalocal: Files.ReadWrite Sites.Read.All | | Sites.Read.All
            /drives/{id}/items/{id}/workbook/names/addFormulaLocal";
        self.0.name("addFormulaLocal").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names` — List NamedItemCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/workbook-list-names?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/names`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/names`, `/users/{user-id}/drive/root:/{item-path}:/workbook/names`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookNamedItem> {
        let sheet = "GET nameditem: list
            nameditem-list, workbook-list-names: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names
            /me/drive/root:/{path}:/workbook/names
            nameditem-list: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/names
            /users/{id}/drive/root:/{path}:/workbook/names";
        self.0.list(sheet)
    }
}
