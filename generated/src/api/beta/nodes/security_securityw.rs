// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.whoisRecord`, such as `/security/threatIntelligence/hosts/{id}/whois`.
    SecurityWhoisRecord: super::Entity = models::security::WhoisRecord
}

impl SecurityWhoisRecord {
    /// `GET /security/threatIntelligence/hosts/{host-id}/whois`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-whoisrecord-get?view=graph-rest-beta), metadata
    /// Also: `/security/threatIntelligence/whoisRecords/{whoisRecord-id}`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::WhoisRecord> {
        let sheet = "GET whoisRecord: get
            security-whoisrecord-get: | |
            /security/threatIntelligence/hosts/{id}/whois
            /security/threatIntelligence/whoisRecords/{id}";
        self.0.get(sheet)
    }

    /// `…/history`
    ///
    /// The type lists it; no page documents a request there.
    pub fn history(&self) -> Collection<models::security::WhoisHistoryRecord> {
        Collection::at(self.0.name("history"))
    }

    /// `…/host`
    ///
    /// The type lists it; no page documents a request there.
    pub fn host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("host"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.workbook`, such as `/security/workbooks/{id}`.
    SecurityWorkbook: super::Entity = models::security::Workbook
}

impl SecurityWorkbook {
    /// `DELETE /security/workbooks/{workbook-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-delete-workbooks?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE security: delete
            security-delete-workbooks: | |
            /security/workbooks/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/workbooks/{workbook-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-workbook-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::Workbook> {
        let sheet = "GET workbook: get
            security-workbook-get: | |
            /security/workbooks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/workbooks/{workbook-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-workbook-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::security::Workbook) -> Call<models::security::Workbook> {
        let sheet = "PATCH workbook: update
            security-workbook-update: | |
            /security/workbooks/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.workbook`, such as `/security/workbooks`.
    SecurityWorkbooks[models::security::Workbook]
}

impl SecurityWorkbooks {
    /// `POST /security/workbooks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-post-workbooks?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::security::Workbook) -> Call<models::security::Workbook> {
        let sheet = "POST security: create
            security-post-workbooks: | |
            /security/workbooks";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/workbooks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-list-workbooks?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::Workbook> {
        let sheet = "GET security: list
            security-list-workbooks: | |
            /security/workbooks";
        self.0.list(sheet)
    }
}
