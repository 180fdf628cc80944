// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.unifiedGroupSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources/{id}`.
    SecurityUnifiedGroupSource: super::Entity = models::security::UnifiedGroupSource
}

impl SecurityUnifiedGroupSource {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::UnifiedGroupSource> {
        self.0.get("GET unifiedGroupSource: get")
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/unifiedGroupSources/{unifiedGroupSource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-unifiedgroupsource-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unifiedGroupSource: delete
            security-unifiedgroupsource-delete: | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/unifiedGroupSources/{id}";
        self.0.call(sheet)
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(
        any(
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.userSource`, such as `/security/cases/ediscoveryCases/{id}/custodians/{id}/userSources/{id}`.
    SecurityUserSource: super::Entity = models::security::UserSource
}

impl SecurityUserSource {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::security::UserSource> {
        self.0.get("GET userSource: get")
    }

    /// `DELETE /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/userSources/{userSource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-delete-usersources?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCustodian: delete
            security-ediscoverycustodian-delete-usersources: | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/userSources/{id}";
        self.0.call(sheet)
    }
}
