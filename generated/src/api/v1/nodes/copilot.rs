// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `copilot`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.aiInteractionHistory`, such as `/copilot/users/{id}/interactionHistory`.
    AiInteractionHistory: super::Entity = models::AiInteractionHistory
}

impl AiInteractionHistory {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AiInteractionHistory> {
        self.0.get("GET aiInteractionHistory: get")
    }

    /// `GET /copilot/users/{aiUser-id}/interactionHistory/getAllEnterpriseInteractions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `AiEnterpriseInteraction.Read.All`.
    pub fn get_all_enterprise_interactions(&self) -> List<models::AiInteraction> {
        let sheet = "GET aiInteractionHistory: get_all_enterprise_interactions
            : | | AiEnterpriseInteraction.Read.All
            /copilot/users/{id}/interactionHistory/getAllEnterpriseInteractions";
        self.0.name("getAllEnterpriseInteractions").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.aiOnlineMeeting`, such as `/copilot/users/{id}/onlineMeetings/{id}`.
    AiOnlineMeeting: super::Entity = models::AiOnlineMeeting
}

impl AiOnlineMeeting {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AiOnlineMeeting> {
        self.0.get("GET aiOnlineMeeting: get")
    }

    /// `…/aiInsights`
    pub fn ai_insights(&self) -> super::AiOnlineMeetingAiInsights {
        super::AiOnlineMeetingAiInsights(self.0.name("aiInsights"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callAiInsight`, such as `/copilot/users/{id}/onlineMeetings/{id}/aiInsights`.
    AiOnlineMeetingAiInsights[models::CallAiInsight]
}

impl AiOnlineMeetingAiInsights {
    /// `GET /copilot/users/{aiUser-id}/onlineMeetings/{aiOnlineMeeting-id}/aiInsights`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingAiInsight.Read.All`.
    pub fn list(&self) -> List<models::CallAiInsight> {
        let sheet = "GET aiOnlineMeeting: list
            : OnlineMeetingAiInsight.Read.All | |
            /copilot/users/{id}/onlineMeetings/{id}/aiInsights";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.aiUser`, such as `/copilot/users/{id}`.
    AiUser: super::Entity = models::AiUser
}

impl AiUser {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AiUser> {
        self.0.get("GET aiUser: get")
    }

    /// `…/interactionHistory`
    pub fn interaction_history(&self) -> super::AiInteractionHistory {
        super::AiInteractionHistory(self.0.name("interactionHistory"))
    }

    /// `…/onlineMeetings`
    pub fn online_meetings(&self) -> Collection<models::AiOnlineMeeting> {
        Collection::at(self.0.name("onlineMeetings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.callAiInsight`, such as `/copilot/users/{id}/onlineMeetings/{id}/aiInsights/{id}`.
    CallAiInsight: super::Entity = models::CallAiInsight
}

impl CallAiInsight {
    /// `GET /copilot/users/{aiUser-id}/onlineMeetings/{aiOnlineMeeting-id}/aiInsights/{callAiInsight-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingAiInsight.Read.All`.
    pub fn get(&self) -> Get<models::CallAiInsight> {
        let sheet = "GET callAiInsight: get
            : OnlineMeetingAiInsight.Read.All | |
            /copilot/users/{id}/onlineMeetings/{id}/aiInsights/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotAdmin`, such as `/copilot/admin`.
    CopilotAdmin: super::Entity = models::CopilotAdmin
}

impl CopilotAdmin {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CopilotAdmin> {
        self.0.get("GET copilotAdmin: get")
    }

    /// `…/catalog`
    pub fn catalog(&self) -> super::CopilotAdminCatalog {
        super::CopilotAdminCatalog(self.0.name("catalog"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::CopilotAdminSetting {
        super::CopilotAdminSetting(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotAdminCatalog`, such as `/copilot/admin/catalog`.
    CopilotAdminCatalog: super::Entity = models::CopilotAdminCatalog
}

impl CopilotAdminCatalog {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CopilotAdminCatalog> {
        self.0.get("GET copilotAdminCatalog: get")
    }

    /// `…/packages`
    pub fn packages(&self) -> super::CopilotAdminCatalogPackages {
        super::CopilotAdminCatalogPackages(self.0.name("packages"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.copilotPackageDetail`, such as `/copilot/admin/catalog/packages`.
    CopilotAdminCatalogPackages[models::CopilotPackageDetail]
}

impl CopilotAdminCatalogPackages {
    /// `POST /copilot/admin/catalog/packages`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn create(&self, body: models::CopilotPackageDetail) -> Call<models::CopilotPackageDetail> {
        let sheet = "POST copilotAdminCatalog: create
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages";
        self.0.call(sheet).json(body)
    }

    /// `GET /copilot/admin/catalog/packages`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.Read.All`, `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.Read.All`, `CopilotPackages.ReadWrite.All`.
    pub fn list(&self) -> List<models::CopilotPackageDetail> {
        let sheet = "GET copilotAdminCatalog: list
            : CopilotPackages.Read.All CopilotPackages.ReadWrite.All | | CopilotPackages.Read.All CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotAdminLimitedMode`, such as `/copilot/admin/settings/limitedMode`.
    CopilotAdminLimitedMode: super::Entity = models::CopilotAdminLimitedMode
}

impl CopilotAdminLimitedMode {
    /// `GET /copilot/admin/settings/limitedMode`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotSettings-LimitedMode.Read`, `CopilotSettings-LimitedMode.ReadWrite`.
    pub fn get(&self) -> Get<models::CopilotAdminLimitedMode> {
        let sheet = "GET copilotAdminSetting: get
            : CopilotSettings-LimitedMode.Read CopilotSettings-LimitedMode.ReadWrite | |
            /copilot/admin/settings/limitedMode";
        self.0.get(sheet)
    }

    /// `PATCH /copilot/admin/settings/limitedMode`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotSettings-LimitedMode.ReadWrite`.
    pub fn update(&self, body: models::CopilotAdminLimitedMode) -> Call<models::CopilotAdminLimitedMode> {
        let sheet = "PATCH copilotAdminSetting: update
            : CopilotSettings-LimitedMode.ReadWrite | |
            /copilot/admin/settings/limitedMode";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotAdminSetting`, such as `/copilot/admin/settings`.
    CopilotAdminSetting: super::Entity = models::CopilotAdminSetting
}

impl CopilotAdminSetting {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CopilotAdminSetting> {
        self.0.get("GET copilotAdminSetting: get")
    }

    /// `…/limitedMode`
    pub fn limited_mode(&self) -> super::CopilotAdminLimitedMode {
        super::CopilotAdminLimitedMode(self.0.name("limitedMode"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotPackageDetail`, such as `/copilot/admin/catalog/packages/{id}`.
    CopilotPackageDetail: super::Entity = models::CopilotPackageDetail
}

impl CopilotPackageDetail {
    /// `DELETE /copilot/admin/catalog/packages/{copilotPackageDetail-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE copilotPackageDetail: delete
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}";
        self.0.call(sheet)
    }

    /// `GET /copilot/admin/catalog/packages/{copilotPackageDetail-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.Read.All`, `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.Read.All`, `CopilotPackages.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CopilotPackageDetail> {
        let sheet = "GET copilotPackageDetail: get
            : CopilotPackages.Read.All CopilotPackages.ReadWrite.All | | CopilotPackages.Read.All CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /copilot/admin/catalog/packages/{copilotPackageDetail-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn update(&self, body: models::CopilotPackageDetail) -> Call<models::CopilotPackageDetail> {
        let sheet = "PATCH copilotPackageDetail: update
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotReportRoot`, such as `/copilot/reports`.
    CopilotReportRoot: super::Entity = models::CopilotReportRoot
}

impl CopilotReportRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CopilotReportRoot> {
        self.0.get("GET copilotReportRoot: get")
    }

    /// `GET /copilot/reports/getMicrosoft365CopilotUsageUserDetail(period='{period}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_microsoft365_copilot_usage_user_detail(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET copilotReportRoot: get_microsoft365_copilot_usage_user_detail
            : Reports.Read.All | | Reports.Read.All
            /copilot/reports/getMicrosoft365CopilotUsageUserDetail(period='{period}')";
        self.0.function("getMicrosoft365CopilotUsageUserDetail", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /copilot/reports/getMicrosoft365CopilotUserCountSummary(period='{period}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_microsoft365_copilot_user_count_summary(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET copilotReportRoot: get_microsoft365_copilot_user_count_summary
            : Reports.Read.All | | Reports.Read.All
            /copilot/reports/getMicrosoft365CopilotUserCountSummary(period='{period}')";
        self.0.function("getMicrosoft365CopilotUserCountSummary", &[("period", Argument::quoted(period))]).call(sheet)
    }

    /// `GET /copilot/reports/getMicrosoft365CopilotUserCountTrend(period='{period}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_microsoft365_copilot_user_count_trend(&self, period: &str) -> Call<Bytes> {
        let sheet = "GET copilotReportRoot: get_microsoft365_copilot_user_count_trend
            : Reports.Read.All | | Reports.Read.All
            /copilot/reports/getMicrosoft365CopilotUserCountTrend(period='{period}')";
        self.0.function("getMicrosoft365CopilotUserCountTrend", &[("period", Argument::quoted(period))]).call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotRoot`, such as `/copilot`.
    CopilotRoot = models::CopilotRoot
}

impl CopilotRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CopilotRoot> {
        self.0.get("GET copilotRoot: get")
    }

    /// `POST /copilot/retrieval`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read.All` and 3 more.
    #[deprecated(
        since = "2024-02-23",
        note = "the service announces its removal on 2025-12-31 (2024-12/PrivatePreview:retrievalAPI)"
    )]
    pub fn retrieval(&self, body: requests::copilot_root::RetrievalRequest) -> Call<models::RetrievalResponse> {
        let sheet = "POST copilotRoot: retrieval
            : Files.Read.All FileStorageContainer.Selected ExternalItem.Read.All Sites.Read.All | |
            /copilot/retrieval";
        self.0.name("retrieval").call(sheet).json(body)
    }

    /// `…/admin`
    pub fn admin(&self) -> super::CopilotAdmin {
        super::CopilotAdmin(self.0.name("admin"))
    }

    /// `…/interactionHistory`
    ///
    /// The type lists it; no page documents a request there.
    pub fn interaction_history(&self) -> super::AiInteractionHistory {
        super::AiInteractionHistory(self.0.name("interactionHistory"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::CopilotReportRoot {
        super::CopilotReportRoot(self.0.name("reports"))
    }

    /// `…/users`
    pub fn users(&self) -> Collection<models::AiUser> {
        Collection::at(self.0.name("users"))
    }
}
