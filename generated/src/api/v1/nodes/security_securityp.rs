// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.security.passiveDnsRecord`, such as `/security/threatIntelligence/passiveDnsRecords/{id}`.
    SecurityPassiveDnsRecord: super::Entity = models::security::PassiveDnsRecord
}

impl SecurityPassiveDnsRecord {
    /// `GET /security/threatIntelligence/passiveDnsRecords/{passiveDnsRecord-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-passivednsrecord-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatIntelligence.Read.All`; application: `ThreatIntelligence.Read.All`.
    pub fn get(&self) -> Get<models::security::PassiveDnsRecord> {
        let sheet = "GET passiveDnsRecord: get
            security-passivednsrecord-get: ThreatIntelligence.Read.All | | ThreatIntelligence.Read.All
            /security/threatIntelligence/passiveDnsRecords/{id}";
        self.0.get(sheet)
    }

    /// `…/parentHost`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_host(&self) -> super::SecurityHost {
        super::SecurityHost(self.0.name("parentHost"))
    }
}
