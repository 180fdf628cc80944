// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get, List, Object, Value};

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
    /// [Reference](https://learn.microsoft.com/graph/api/security-unifiedgroupsource-delete?view=graph-rest-beta), metadata
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
            feature = "admin",
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
    /// A value of `microsoft.graph.security.urlThreatSubmission`, such as `/security/threatSubmission/urlThreats/{id}`.
    SecurityUrlThreatSubmission: super::Entity = models::security::UrlThreatSubmission
}

impl SecurityUrlThreatSubmission {
    /// `GET /security/threatSubmission/urlThreats/{urlThreatsId}` — Get urlThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-urlthreatsubmission-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::UrlThreatSubmission> {
        let sheet = "GET urlThreatSubmission: get
            security-urlthreatsubmission-get: ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/urlThreats/{id}";
        self.0.get(sheet)
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
    /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoverycustodian-delete-usersources?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/security-ediscoveryholdpolicy-delete-usersources?view=graph-rest-beta), metadata
    /// Also: `/security/cases/ediscoveryCases/{ediscoveryCase-id}/legalHolds/{ediscoveryHoldPolicy-id}/userSources/{userSource-id}`.
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ediscoveryCustodian: delete
            security-ediscoverycustodian-delete-usersources: | |
            /security/cases/ediscoveryCases/{id}/custodians/{id}/userSources/{id}
            security-ediscoveryholdpolicy-delete-usersources: | |
            /security/cases/ediscoveryCases/{id}/legalHolds/{id}/userSources/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// `/security/userTags`
    SecurityUserTags
}

impl SecurityUserTags {
    /// `POST /security/userTags`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CustomTags.ReadWrite.All`; application: `CustomTags.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST security: create
            : CustomTags.ReadWrite.All | | CustomTags.ReadWrite.All
            /security/userTags";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/userTags`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CustomTags.Read.All`, `CustomTags.ReadWrite.All`; application: `CustomTags.Read.All`, `CustomTags.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET security: list
            : CustomTags.Read.All CustomTags.ReadWrite.All | | CustomTags.Read.All CustomTags.ReadWrite.All
            /security/userTags";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SecurityUserTagsId {
        super::SecurityUserTagsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/security/userTags/{id}`
    SecurityUserTagsId
}

impl SecurityUserTagsId {
    /// `DELETE /security/userTags/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CustomTags.ReadWrite.All`; application: `CustomTags.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE security: delete
            : CustomTags.ReadWrite.All | | CustomTags.ReadWrite.All
            /security/userTags/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/userTags/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CustomTags.Read.All`, `CustomTags.ReadWrite.All`; application: `CustomTags.Read.All`, `CustomTags.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET security: get
            : CustomTags.Read.All CustomTags.ReadWrite.All | | CustomTags.Read.All CustomTags.ReadWrite.All
            /security/userTags/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/userTags/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CustomTags.ReadWrite.All`; application: `CustomTags.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH security: update
            : CustomTags.ReadWrite.All | | CustomTags.ReadWrite.All
            /security/userTags/{id}";
        self.0.call(sheet).json(body)
    }
}
