// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Call, Get, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.settings`, such as `/networkAccess/settings`.
    NetworkaccessSettings: super::Entity = models::networkaccess::Settings
}

impl NetworkaccessSettings {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::Settings> {
        self.0.get("GET settings: get")
    }

    /// `…/conditionalAccess`
    pub fn conditional_access(&self) -> super::NetworkaccessConditionalAccessSettings {
        super::NetworkaccessConditionalAccessSettings(self.0.name("conditionalAccess"))
    }

    /// `…/crossTenantAccess`
    pub fn cross_tenant_access(&self) -> super::NetworkaccessCrossTenantAccessSettings {
        super::NetworkaccessCrossTenantAccessSettings(self.0.name("crossTenantAccess"))
    }

    /// `…/customBlockPage`
    pub fn custom_block_page(&self) -> super::NetworkaccessCustomBlockPage {
        super::NetworkaccessCustomBlockPage(self.0.name("customBlockPage"))
    }

    /// `…/enrichedAuditLogs`
    pub fn enriched_audit_logs(&self) -> super::NetworkaccessSettingsEnrichedAuditLogs {
        super::NetworkaccessSettingsEnrichedAuditLogs(self.0.name("enrichedAuditLogs"))
    }

    /// `…/forwardingOptions`
    pub fn forwarding_options(&self) -> super::NetworkaccessForwardingOptions {
        super::NetworkaccessForwardingOptions(self.0.name("forwardingOptions"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/settings/enrichedAuditLogs`
    NetworkaccessSettingsEnrichedAuditLogs
}

impl NetworkaccessSettingsEnrichedAuditLogs {
    /// `GET /networkAccess/settings/enrichedAuditLogs`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET settings: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/settings/enrichedAuditLogs";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/settings/enrichedAuditLogs`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH settings: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/settings/enrichedAuditLogs";
        self.0.call(sheet).json(body)
    }
}
