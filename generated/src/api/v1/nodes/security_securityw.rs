// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.whoisRecord`, such as `/security/threatIntelligence/hosts/{id}/whois`.
    SecurityWhoisRecord: super::Entity = models::security::WhoisRecord
}

impl SecurityWhoisRecord {
    /// `GET /security/threatIntelligence/hosts/{host-id}/whois`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-whoisrecord-get?view=graph-rest-1.0), metadata
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
