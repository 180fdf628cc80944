// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::models;
use crate::runtime::{Argument, Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookDocumentTask`, such as `/drive/root/workbook/comments/{id}/task`.
    WorkbookDocumentTask: super::Entity = models::WorkbookDocumentTask
}

impl WorkbookDocumentTask {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookDocumentTask> {
        self.0.get("GET workbookDocumentTask: get")
    }

    /// `…/changes`
    pub fn changes(&self) -> super::WorkbookDocumentTaskChanges {
        super::WorkbookDocumentTaskChanges(self.0.name("changes"))
    }

    /// `…/comment`
    ///
    /// The type lists it; no page documents a request there.
    pub fn comment(&self) -> super::WorkbookComment {
        super::WorkbookComment(self.0.name("comment"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookDocumentTaskChange`, such as `/drive/root/workbook/comments/{id}/task/changes`.
    WorkbookDocumentTaskChanges[models::WorkbookDocumentTaskChange]
}

impl WorkbookDocumentTaskChanges {
    /// `GET /drive/root/workbook/comments/{workbookComment-id}/task/changes/count`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count(&self) -> Call<i32> {
        let sheet = "GET workbookDocumentTaskChange: count
            : | |
            /drive/root/workbook/comments/{id}/task/changes/count";
        self.0.name("count").call(sheet)
    }

    /// `GET /drive/root/workbook/comments/{workbookComment-id}/task/changes/itemAt(index={index})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn item_at(&self, index: i32) -> Get<models::WorkbookDocumentTaskChange> {
        let sheet = "GET workbookDocumentTaskChange: item_at
            : | |
            /drive/root/workbook/comments/{id}/task/changes/itemAt(index={index})";
        self.0.function("itemAt", &[("index", Argument::bare(index))]).get(sheet)
    }
}
