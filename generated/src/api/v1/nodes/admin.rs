// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.admin`, such as `/admin`.
    Admin = models::Admin
}

impl Admin {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Admin> {
        self.0.get("GET admin: get")
    }

    /// `…/configurationManagement`
    pub fn configuration_management(&self) -> super::ConfigurationManagement {
        super::ConfigurationManagement(self.0.name("configurationManagement"))
    }

    /// `…/edge`
    pub fn edge(&self) -> super::Edge {
        super::Edge(self.0.name("edge"))
    }

    /// `…/exchange`
    pub fn exchange(&self) -> super::ExchangeAdmin {
        super::ExchangeAdmin(self.0.name("exchange"))
    }

    /// `…/microsoft365Apps`
    pub fn microsoft365_apps(&self) -> super::AdminMicrosoft365Apps {
        super::AdminMicrosoft365Apps(self.0.name("microsoft365Apps"))
    }

    /// `…/people`
    pub fn people(&self) -> super::PeopleAdminSettings {
        super::PeopleAdminSettings(self.0.name("people"))
    }

    /// `…/reportSettings`
    pub fn report_settings(&self) -> super::AdminReportSettings {
        super::AdminReportSettings(self.0.name("reportSettings"))
    }

    /// `…/serviceAnnouncement`
    pub fn service_announcement(&self) -> super::ServiceAnnouncement {
        super::ServiceAnnouncement(self.0.name("serviceAnnouncement"))
    }

    /// `…/sharepoint`
    pub fn sharepoint(&self) -> super::Sharepoint {
        super::Sharepoint(self.0.name("sharepoint"))
    }

    /// `…/teams`
    pub fn teams(&self) -> super::TeamsAdministrationTeamsAdminRoot {
        super::TeamsAdministrationTeamsAdminRoot(self.0.name("teams"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminMicrosoft365Apps`, such as `/admin/microsoft365Apps`.
    AdminMicrosoft365Apps: super::Entity = models::AdminMicrosoft365Apps
}

impl AdminMicrosoft365Apps {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AdminMicrosoft365Apps> {
        self.0.get("GET adminMicrosoft365Apps: get")
    }

    /// `…/installationOptions`
    pub fn installation_options(&self) -> super::M365AppsInstallationOptions {
        super::M365AppsInstallationOptions(self.0.name("installationOptions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminReportSettings`, such as `/admin/reportSettings`.
    AdminReportSettings: super::Entity = models::AdminReportSettings
}

impl AdminReportSettings {
    /// `GET /admin/reportSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminreportsettings-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ReportSettings.Read.All`, `ReportSettings.ReadWrite.All`; application: `ReportSettings.Read.All`, `ReportSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AdminReportSettings> {
        let sheet = "GET adminReportSettings: get
            adminreportsettings-get: ReportSettings.Read.All ReportSettings.ReadWrite.All | | ReportSettings.Read.All ReportSettings.ReadWrite.All
            /admin/reportSettings";
        self.0.get(sheet)
    }

    /// `PATCH /admin/reportSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminreportsettings-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ReportSettings.ReadWrite.All`; application: `ReportSettings.ReadWrite.All`.
    pub fn update(&self, body: models::AdminReportSettings) -> Call<models::AdminReportSettings> {
        let sheet = "PATCH adminReportSettings: update
            adminreportsettings-update: ReportSettings.ReadWrite.All | | ReportSettings.ReadWrite.All
            /admin/reportSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.browserSharedCookie`, such as `/admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies/{id}`.
    BrowserSharedCookie: super::Entity = models::BrowserSharedCookie
}

impl BrowserSharedCookie {
    /// `DELETE /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies/{browserSharedCookie-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-delete-sharedcookies?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE browserSiteList: delete
            browsersitelist-delete-sharedcookies: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies/{browserSharedCookie-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersharedcookie-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BrowserSharedCookie> {
        let sheet = "GET browserSharedCookie: get
            browsersharedcookie-get: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies/{browserSharedCookie-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersharedcookie-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn update(&self, body: models::BrowserSharedCookie) -> Call<models::BrowserSharedCookie> {
        let sheet = "PATCH browserSharedCookie: update
            browsersharedcookie-update: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.browserSite`, such as `/admin/edge/internetExplorerMode/siteLists/{id}/sites/{id}`.
    BrowserSite: super::Entity = models::BrowserSite
}

impl BrowserSite {
    /// `DELETE /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites/{browserSite-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-delete-sites?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE browserSiteList: delete
            browsersitelist-delete-sites: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites/{browserSite-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersite-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BrowserSite> {
        let sheet = "GET browserSite: get
            browsersite-get: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites/{browserSite-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersite-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn update(&self, body: models::BrowserSite) -> Call<models::BrowserSite> {
        let sheet = "PATCH browserSite: update
            browsersite-update: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.browserSiteList`, such as `/admin/edge/internetExplorerMode/siteLists/{id}`.
    BrowserSiteList: super::Entity = models::BrowserSiteList
}

impl BrowserSiteList {
    /// `DELETE /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internetexplorermode-delete-sitelists?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE internetExplorerMode: delete
            internetexplorermode-delete-sitelists: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BrowserSiteList> {
        let sheet = "GET browserSiteList: get
            browsersitelist-get: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}";
        self.0.get(sheet)
    }

    /// `POST /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/publish`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn publish(&self, body: requests::browser_site_list::PublishRequest) -> Call<models::BrowserSiteList> {
        let sheet = "POST browserSiteList: publish
            : BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/publish";
        self.0.name("publish").call(sheet).json(body)
    }

    /// `PATCH /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn update(&self, body: models::BrowserSiteList) -> Call<models::BrowserSiteList> {
        let sheet = "PATCH browserSiteList: update
            browsersitelist-update: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/sharedCookies`
    pub fn shared_cookies(&self) -> super::BrowserSiteListSharedCookies {
        super::BrowserSiteListSharedCookies(self.0.name("sharedCookies"))
    }

    /// `…/sites`
    pub fn sites(&self) -> super::BrowserSiteListSites {
        super::BrowserSiteListSites(self.0.name("sites"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.browserSharedCookie`, such as `/admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies`.
    BrowserSiteListSharedCookies[models::BrowserSharedCookie]
}

impl BrowserSiteListSharedCookies {
    /// `POST /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-post-sharedcookies?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn create(&self, body: models::BrowserSharedCookie) -> Call<models::BrowserSharedCookie> {
        let sheet = "POST browserSiteList: create
            browsersitelist-post-sharedcookies: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-list-sharedcookies?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn list(&self) -> List<models::BrowserSharedCookie> {
        let sheet = "GET browserSiteList: list
            browsersitelist-list-sharedcookies: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sharedCookies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.browserSite`, such as `/admin/edge/internetExplorerMode/siteLists/{id}/sites`.
    BrowserSiteListSites[models::BrowserSite]
}

impl BrowserSiteListSites {
    /// `POST /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-post-sites?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn create(&self, body: models::BrowserSite) -> Call<models::BrowserSite> {
        let sheet = "POST browserSiteList: create
            browsersitelist-post-sites: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/browsersitelist-list-sites?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn list(&self) -> List<models::BrowserSite> {
        let sheet = "GET browserSiteList: list
            browsersitelist-list-sites: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists/{id}/sites";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationBaseline`, such as `/admin/configurationManagement/configurationSnapshots/{id}`.
    ConfigurationBaseline: super::Entity = models::ConfigurationBaseline
}

impl ConfigurationBaseline {
    /// `GET /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}/baseline`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationbaseline-get?view=graph-rest-1.0), metadata
    /// Also: `/admin/configurationManagement/configurationSnapshots/{configurationBaseline-id}`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::ConfigurationBaseline> {
        let sheet = "GET configurationBaseline: get
            configurationbaseline-get: | |
            /admin/configurationManagement/configurationMonitors/{id}/baseline
            : ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationSnapshots/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationDrift`, such as `/admin/configurationManagement/configurationDrifts/{id}`.
    ConfigurationDrift: super::Entity = models::ConfigurationDrift
}

impl ConfigurationDrift {
    /// `GET /admin/configurationManagement/configurationDrifts/{configurationDrift-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationdrift-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConfigurationDrift> {
        let sheet = "GET configurationDrift: get
            configurationdrift-get: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationDrifts/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationManagement`, such as `/admin/configurationManagement`.
    ConfigurationManagement: super::Entity = models::ConfigurationManagement
}

impl ConfigurationManagement {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ConfigurationManagement> {
        self.0.get("GET configurationManagement: get")
    }

    /// `…/configurationDrifts`
    pub fn configuration_drifts(&self) -> super::ConfigurationManagementConfigurationDrifts {
        super::ConfigurationManagementConfigurationDrifts(self.0.name("configurationDrifts"))
    }

    /// `…/configurationMonitoringResults`
    pub fn configuration_monitoring_results(&self) -> super::ConfigurationManagementConfigurationMonitoringResults {
        super::ConfigurationManagementConfigurationMonitoringResults(self.0.name("configurationMonitoringResults"))
    }

    /// `…/configurationMonitors`
    pub fn configuration_monitors(&self) -> super::ConfigurationManagementConfigurationMonitors {
        super::ConfigurationManagementConfigurationMonitors(self.0.name("configurationMonitors"))
    }

    /// `…/configurationSnapshotJobs`
    pub fn configuration_snapshot_jobs(&self) -> super::ConfigurationManagementConfigurationSnapshotJobs {
        super::ConfigurationManagementConfigurationSnapshotJobs(self.0.name("configurationSnapshotJobs"))
    }

    /// `…/configurationSnapshots`
    pub fn configuration_snapshots(&self) -> super::ConfigurationManagementConfigurationSnapshots {
        super::ConfigurationManagementConfigurationSnapshots(self.0.name("configurationSnapshots"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationDrift`, such as `/admin/configurationManagement/configurationDrifts`.
    ConfigurationManagementConfigurationDrifts[models::ConfigurationDrift]
}

impl ConfigurationManagementConfigurationDrifts {
    /// `GET /admin/configurationManagement/configurationDrifts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationdrifts?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConfigurationDrift> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationdrifts: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationDrifts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationMonitoringResult`, such as `/admin/configurationManagement/configurationMonitoringResults`.
    ConfigurationManagementConfigurationMonitoringResults[models::ConfigurationMonitoringResult]
}

impl ConfigurationManagementConfigurationMonitoringResults {
    /// `GET /admin/configurationManagement/configurationMonitoringResults`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationmonitoringresults?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConfigurationMonitoringResult> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationmonitoringresults: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitoringResults";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationMonitor`, such as `/admin/configurationManagement/configurationMonitors`.
    ConfigurationManagementConfigurationMonitors[models::ConfigurationMonitor]
}

impl ConfigurationManagementConfigurationMonitors {
    /// `POST /admin/configurationManagement/configurationMonitors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-post-configurationmonitors?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn create(&self, body: models::ConfigurationMonitor) -> Call<models::ConfigurationMonitor> {
        let sheet = "POST configurationManagement: create
            configurationmanagement-post-configurationmonitors: ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/configurationManagement/configurationMonitors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationmonitors?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConfigurationMonitor> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationmonitors: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationSnapshotJob`, such as `/admin/configurationManagement/configurationSnapshotJobs`.
    ConfigurationManagementConfigurationSnapshotJobs[models::ConfigurationSnapshotJob]
}

impl ConfigurationManagementConfigurationSnapshotJobs {
    /// `GET /admin/configurationManagement/configurationSnapshotJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationsnapshotjobs?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConfigurationSnapshotJob> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationsnapshotjobs: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationSnapshotJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configurationBaseline`, such as `/admin/configurationManagement/configurationSnapshots`.
    ConfigurationManagementConfigurationSnapshots[models::ConfigurationBaseline]
}

impl ConfigurationManagementConfigurationSnapshots {
    /// `POST /admin/configurationManagement/configurationSnapshots/createSnapshot`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn create_snapshot(
        &self,
        body: requests::configuration_baseline::CreateSnapshotRequest,
    ) -> Call<models::ConfigurationSnapshotJob> {
        let sheet = "POST configurationBaseline: create_snapshot
            : ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationSnapshots/createSnapshot";
        self.0.name("createSnapshot").call(sheet).json(body)
    }

    /// `GET /admin/configurationManagement/configurationSnapshots`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmanagement-list-configurationsnapshots?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ConfigurationBaseline> {
        let sheet = "GET configurationManagement: list
            configurationmanagement-list-configurationsnapshots: | |
            /admin/configurationManagement/configurationSnapshots";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationMonitor`, such as `/admin/configurationManagement/configurationMonitors/{id}`.
    ConfigurationMonitor: super::Entity = models::ConfigurationMonitor
}

impl ConfigurationMonitor {
    /// `DELETE /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmonitor-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE configurationMonitor: delete
            configurationmonitor-delete: ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmonitor-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConfigurationMonitor> {
        let sheet = "GET configurationMonitor: get
            configurationmonitor-get: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/configurationManagement/configurationMonitors/{configurationMonitor-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmonitor-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.ReadWrite.All`.
    pub fn update(&self, body: models::ConfigurationMonitor) -> Call<models::ConfigurationMonitor> {
        let sheet = "PATCH configurationMonitor: update
            configurationmonitor-update: ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitors/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/baseline`
    pub fn baseline(&self) -> super::ConfigurationBaseline {
        super::ConfigurationBaseline(self.0.name("baseline"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationMonitoringResult`, such as `/admin/configurationManagement/configurationMonitoringResults/{id}`.
    ConfigurationMonitoringResult: super::Entity = models::ConfigurationMonitoringResult
}

impl ConfigurationMonitoringResult {
    /// `GET /admin/configurationManagement/configurationMonitoringResults/{configurationMonitoringResult-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationmonitoringresult-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConfigurationMonitoringResult> {
        let sheet = "GET configurationMonitoringResult: get
            configurationmonitoringresult-get: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationMonitoringResults/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configurationSnapshotJob`, such as `/admin/configurationManagement/configurationSnapshotJobs/{id}`.
    ConfigurationSnapshotJob: super::Entity = models::ConfigurationSnapshotJob
}

impl ConfigurationSnapshotJob {
    /// `DELETE /admin/configurationManagement/configurationSnapshotJobs/{configurationSnapshotJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationsnapshotjob-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE configurationSnapshotJob: delete
            configurationsnapshotjob-delete: | |
            /admin/configurationManagement/configurationSnapshotJobs/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/configurationManagement/configurationSnapshotJobs/{configurationSnapshotJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/configurationsnapshotjob-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`; application: `ConfigurationMonitoring.Read.All`, `ConfigurationMonitoring.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConfigurationSnapshotJob> {
        let sheet = "GET configurationSnapshotJob: get
            configurationsnapshotjob-get: ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All | | ConfigurationMonitoring.Read.All ConfigurationMonitoring.ReadWrite.All
            /admin/configurationManagement/configurationSnapshotJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.edge`, such as `/admin/edge`.
    Edge: super::Entity = models::Edge
}

impl Edge {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Edge> {
        self.0.get("GET edge: get")
    }

    /// `…/internetExplorerMode`
    pub fn internet_explorer_mode(&self) -> super::InternetExplorerMode {
        super::InternetExplorerMode(self.0.name("internetExplorerMode"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exchangeAdmin`, such as `/admin/exchange`.
    ExchangeAdmin: super::Entity = models::ExchangeAdmin
}

impl ExchangeAdmin {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ExchangeAdmin> {
        self.0.get("GET exchangeAdmin: get")
    }

    /// `…/mailboxes`
    pub fn mailboxes(&self) -> Collection<models::Mailbox> {
        Collection::at(self.0.name("mailboxes"))
    }

    /// `…/tracing`
    pub fn tracing(&self) -> super::MessageTracingRoot {
        super::MessageTracingRoot(self.0.name("tracing"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exchangeMessageTrace`, such as `/admin/exchange/tracing/messageTraces/{id}`.
    ExchangeMessageTrace: super::Entity = models::ExchangeMessageTrace
}

impl ExchangeMessageTrace {
    /// `GET /admin/exchange/tracing/messageTraces/{exchangeMessageTrace-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExchangeMessageTrace.Read.All`; application: `ExchangeMessageTrace.Read.All`.
    pub fn get(&self) -> Get<models::ExchangeMessageTrace> {
        let sheet = "GET exchangeMessageTrace: get
            : ExchangeMessageTrace.Read.All | | ExchangeMessageTrace.Read.All
            /admin/exchange/tracing/messageTraces/{id}";
        self.0.get(sheet)
    }

    /// `GET /admin/exchange/tracing/messageTraces/{exchangeMessageTrace-id}/getDetailsByRecipient(recipientAddress='{recipientAddress}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangemessagetrace-getdetailsbyrecipient?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExchangeMessageTrace.Read.All`; application: `ExchangeMessageTrace.Read.All`.
    pub fn get_details_by_recipient(&self, recipient_address: &str) -> List<models::ExchangeMessageTraceDetail> {
        let sheet = "GET exchangeMessageTrace: get_details_by_recipient
            exchangemessagetrace-getdetailsbyrecipient: ExchangeMessageTrace.Read.All | | ExchangeMessageTrace.Read.All
            /admin/exchange/tracing/messageTraces/{id}/getDetailsByRecipient(recipientAddress='{recipientAddress}')";
        self.0
            .function("getDetailsByRecipient", &[("recipientAddress", Argument::quoted(recipient_address))])
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.insightsSettings`, such as `/admin/people/itemInsights`.
    InsightsSettings: super::Entity = models::InsightsSettings
}

impl InsightsSettings {
    /// `GET /admin/people/itemInsights`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-iteminsights?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 7 more; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::InsightsSettings> {
        let sheet = "GET peopleAdminSettings: get
            peopleadminsettings-list-iteminsights: User.Read PeopleSettings.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy PeopleSettings.Read.All User.Read.All User.ReadWrite User.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/itemInsights";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/itemInsights`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insightssettings-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::InsightsSettings) -> Call<models::InsightsSettings> {
        let sheet = "PATCH insightsSettings: update
            insightssettings-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/itemInsights";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.internetExplorerMode`, such as `/admin/edge/internetExplorerMode`.
    InternetExplorerMode: super::Entity = models::InternetExplorerMode
}

impl InternetExplorerMode {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::InternetExplorerMode> {
        self.0.get("GET internetExplorerMode: get")
    }

    /// `…/siteLists`
    pub fn site_lists(&self) -> super::InternetExplorerModeSiteLists {
        super::InternetExplorerModeSiteLists(self.0.name("siteLists"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.browserSiteList`, such as `/admin/edge/internetExplorerMode/siteLists`.
    InternetExplorerModeSiteLists[models::BrowserSiteList]
}

impl InternetExplorerModeSiteLists {
    /// `POST /admin/edge/internetExplorerMode/siteLists`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internetexplorermode-post-sitelists?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.ReadWrite.All`.
    pub fn create(&self, body: models::BrowserSiteList) -> Call<models::BrowserSiteList> {
        let sheet = "POST internetExplorerMode: create
            internetexplorermode-post-sitelists: BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/edge/internetExplorerMode/siteLists`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internetexplorermode-list-sitelists?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`; application: `BrowserSiteLists.Read.All`, `BrowserSiteLists.ReadWrite.All`.
    pub fn list(&self) -> List<models::BrowserSiteList> {
        let sheet = "GET internetExplorerMode: list
            internetexplorermode-list-sitelists: BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All | | BrowserSiteLists.Read.All BrowserSiteLists.ReadWrite.All
            /admin/edge/internetExplorerMode/siteLists";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.m365AppsInstallationOptions`, such as `/admin/microsoft365Apps/installationOptions`.
    M365AppsInstallationOptions: super::Entity = models::M365AppsInstallationOptions
}

impl M365AppsInstallationOptions {
    /// `GET /admin/microsoft365Apps/installationOptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/m365appsinstallationoptions-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-Microsoft365Install.Read.All`, `OrgSettings-Microsoft365Install.ReadWrite.All`; application: `OrgSettings-Microsoft365Install.Read.All`, `OrgSettings-Microsoft365Install.ReadWrite.All`.
    pub fn get(&self) -> Get<models::M365AppsInstallationOptions> {
        let sheet = "GET m365AppsInstallationOptions: get
            m365appsinstallationoptions-get: OrgSettings-Microsoft365Install.Read.All OrgSettings-Microsoft365Install.ReadWrite.All | | OrgSettings-Microsoft365Install.Read.All OrgSettings-Microsoft365Install.ReadWrite.All
            /admin/microsoft365Apps/installationOptions";
        self.0.get(sheet)
    }

    /// `PATCH /admin/microsoft365Apps/installationOptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/m365appsinstallationoptions-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgSettings-Microsoft365Install.ReadWrite.All`; application: `OrgSettings-Microsoft365Install.ReadWrite.All`.
    pub fn update(&self, body: models::M365AppsInstallationOptions) -> Call<models::M365AppsInstallationOptions> {
        let sheet = "PATCH m365AppsInstallationOptions: update
            m365appsinstallationoptions-update: OrgSettings-Microsoft365Install.ReadWrite.All | | OrgSettings-Microsoft365Install.ReadWrite.All
            /admin/microsoft365Apps/installationOptions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailbox`, such as `/admin/exchange/mailboxes/{id}`.
    Mailbox: super::DirectoryObject = models::Mailbox
}

impl Mailbox {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Mailbox> {
        self.0.get("GET mailbox: get")
    }

    /// `POST /admin/exchange/mailboxes/{mailbox-id}/createImportSession`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailbox-createimportsession?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxItem.ImportExport`; application: `MailboxItem.ImportExport.All`.
    pub fn create_import_session(&self) -> Call<models::MailboxItemImportSession> {
        let sheet = "POST mailbox: create_import_session
            mailbox-createimportsession: MailboxItem.ImportExport | | MailboxItem.ImportExport.All
            /admin/exchange/mailboxes/{id}/createImportSession";
        self.0.name("createImportSession").call(sheet)
    }

    /// `POST /admin/exchange/mailboxes/{mailbox-id}/exportItems`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailbox-exportitems?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxItem.Export`, `MailboxItem.ImportExport`; application: `MailboxItem.Export.All`, `MailboxItem.ImportExport.All`.
    pub fn export_items(&self, body: requests::mailbox::ExportItemsRequest) -> Call<Vec<models::ExportItemResponse>> {
        let sheet = "POST mailbox: export_items
            mailbox-exportitems: MailboxItem.Export MailboxItem.ImportExport | | MailboxItem.Export.All MailboxItem.ImportExport.All
            /admin/exchange/mailboxes/{id}/exportItems";
        self.0.name("exportItems").call(sheet).json(body)
    }

    /// `…/folders`
    pub fn folders(&self) -> super::MailboxFolders {
        super::MailboxFolders(self.0.name("folders"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxFolder`, such as `/admin/exchange/mailboxes/{id}/folders/{id}`.
    MailboxFolder: super::Entity = models::MailboxFolder
}

impl MailboxFolder {
    /// `DELETE /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.ReadWrite`; application: `MailboxFolder.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mailboxFolder: delete
            : MailboxFolder.ReadWrite | | MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.Read`, `MailboxFolder.ReadWrite`; application: `MailboxFolder.Read.All`, `MailboxFolder.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MailboxFolder> {
        let sheet = "GET mailboxFolder: get
            mailboxfolder-get: MailboxFolder.Read MailboxFolder.ReadWrite | | MailboxFolder.Read.All MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.ReadWrite`; application: `MailboxFolder.ReadWrite.All`.
    pub fn update(&self, body: models::MailboxFolder) -> Call<models::MailboxFolder> {
        let sheet = "PATCH mailboxFolder: update
            : MailboxFolder.ReadWrite | | MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/childFolders`
    pub fn child_folders(&self) -> super::MailboxFolderChildFolders {
        super::MailboxFolderChildFolders(self.0.name("childFolders"))
    }

    /// `…/items`
    pub fn items(&self) -> super::MailboxFolderItems {
        super::MailboxFolderItems(self.0.name("items"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxFolder`, such as `/admin/exchange/mailboxes/{id}/folders/{id}/childFolders`.
    MailboxFolderChildFolders[models::MailboxFolder]
}

impl MailboxFolderChildFolders {
    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/childFolders/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::MailboxFolder> {
        let sheet = "GET mailboxFolder: delta
            mailboxfolder-delta: | |
            /admin/exchange/mailboxes/{id}/folders/{id}/childFolders/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/childFolders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-list-childfolders?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::MailboxFolder> {
        let sheet = "GET mailboxFolder: list
            mailboxfolder-list-childfolders: | |
            /admin/exchange/mailboxes/{id}/folders/{id}/childFolders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxItem`, such as `/admin/exchange/mailboxes/{id}/folders/{id}/items`.
    MailboxFolderItems[models::MailboxItem]
}

impl MailboxFolderItems {
    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/items/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxitem-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::MailboxItem> {
        let sheet = "GET mailboxItem: delta
            mailboxitem-delta: | |
            /admin/exchange/mailboxes/{id}/folders/{id}/items/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/items`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-list-items?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxItem.Read`, `MailboxItem.ReadWrite`; application: `MailboxItem.Read.All`, `MailboxItem.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxItem> {
        let sheet = "GET mailboxFolder: list
            mailboxfolder-list-items: MailboxItem.Read MailboxItem.ReadWrite | | MailboxItem.Read.All MailboxItem.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}/items";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxFolder`, such as `/admin/exchange/mailboxes/{id}/folders`.
    MailboxFolders[models::MailboxFolder]
}

impl MailboxFolders {
    /// `POST /admin/exchange/mailboxes/{mailbox-id}/folders`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.ReadWrite`; application: `MailboxFolder.ReadWrite.All`.
    pub fn create(&self, body: models::MailboxFolder) -> Call<models::MailboxFolder> {
        let sheet = "POST mailbox: create
            : MailboxFolder.ReadWrite | | MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::MailboxFolder> {
        let sheet = "GET mailboxFolder: delta
            mailboxfolder-delta: | |
            /admin/exchange/mailboxes/{id}/folders/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailbox-list-folders?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxFolder.Read`, `MailboxFolder.ReadWrite`; application: `MailboxFolder.Read.All`, `MailboxFolder.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxFolder> {
        let sheet = "GET mailbox: list
            mailbox-list-folders: MailboxFolder.Read MailboxFolder.ReadWrite | | MailboxFolder.Read.All MailboxFolder.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxItem`, such as `/admin/exchange/mailboxes/{id}/folders/{id}/items/{id}`.
    MailboxItem: super::Entity = models::MailboxItem
}

impl MailboxItem {
    /// `DELETE /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/items/{mailboxItem-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxfolder-delete-items?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MailboxItem.ReadWrite`; application: `MailboxItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mailboxFolder: delete
            mailboxfolder-delete-items: MailboxItem.ReadWrite | | MailboxItem.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/exchange/mailboxes/{mailbox-id}/folders/{mailboxFolder-id}/items/{mailboxItem-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailboxitem-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxItem.Read`, `MailboxItem.ReadWrite`; application: `MailboxItem.Read.All`, `MailboxItem.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MailboxItem> {
        let sheet = "GET mailboxItem: get
            mailboxitem-get: MailboxItem.Read MailboxItem.ReadWrite | | MailboxItem.Read.All MailboxItem.ReadWrite.All
            /admin/exchange/mailboxes/{id}/folders/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.messageTracingRoot`, such as `/admin/exchange/tracing`.
    MessageTracingRoot: super::Entity = models::MessageTracingRoot
}

impl MessageTracingRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MessageTracingRoot> {
        self.0.get("GET messageTracingRoot: get")
    }

    /// `…/messageTraces`
    pub fn message_traces(&self) -> super::MessageTracingRootMessageTraces {
        super::MessageTracingRootMessageTraces(self.0.name("messageTraces"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.exchangeMessageTrace`, such as `/admin/exchange/tracing/messageTraces`.
    MessageTracingRootMessageTraces[models::ExchangeMessageTrace]
}

impl MessageTracingRootMessageTraces {
    /// `GET /admin/exchange/tracing/messageTraces`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/messagetracingroot-list-messagetraces?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExchangeMessageTrace.Read.All`; application: `ExchangeMessageTrace.Read.All`.
    pub fn list(&self) -> List<models::ExchangeMessageTrace> {
        let sheet = "GET messageTracingRoot: list
            messagetracingroot-list-messagetraces: ExchangeMessageTrace.Read.All | | ExchangeMessageTrace.Read.All
            /admin/exchange/tracing/messageTraces";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.peopleAdminSettings`, such as `/admin/people`.
    PeopleAdminSettings: super::Entity = models::PeopleAdminSettings
}

impl PeopleAdminSettings {
    /// `GET /admin/people`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PeopleAdminSettings> {
        let sheet = "GET peopleAdminSettings: get
            peopleadminsettings-get: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people";
        self.0.get(sheet)
    }

    /// `…/itemInsights`
    pub fn item_insights(&self) -> super::InsightsSettings {
        super::InsightsSettings(self.0.name("itemInsights"))
    }

    /// `…/profileCardProperties`
    pub fn profile_card_properties(&self) -> super::PeopleAdminSettingsProfileCardProperties {
        super::PeopleAdminSettingsProfileCardProperties(self.0.name("profileCardProperties"))
    }

    /// `…/profilePropertySettings`
    pub fn profile_property_settings(&self) -> super::PeopleAdminSettingsProfilePropertySettings {
        super::PeopleAdminSettingsProfilePropertySettings(self.0.name("profilePropertySettings"))
    }

    /// `…/profileSources`
    pub fn profile_sources(&self) -> super::PeopleAdminSettingsProfileSources {
        super::PeopleAdminSettingsProfileSources(self.0.name("profileSources"))
    }

    /// `…/pronouns`
    pub fn pronouns(&self) -> super::PronounsSettings {
        super::PronounsSettings(self.0.name("pronouns"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profileCardProperty`, such as `/admin/people/profileCardProperties`.
    PeopleAdminSettingsProfileCardProperties[models::ProfileCardProperty]
}

impl PeopleAdminSettingsProfileCardProperties {
    /// `POST /admin/people/profileCardProperties`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-post-profilecardproperties?view=graph-rest-1.0), metadata
    /// Status: 201.
    pub fn create(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "POST peopleAdminSettings: create
            peopleadminsettings-post-profilecardproperties: | |
            /admin/people/profileCardProperties";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/people/profileCardProperties`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-profilecardproperties?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProfileCardProperty> {
        let sheet = "GET peopleAdminSettings: list
            peopleadminsettings-list-profilecardproperties: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profileCardProperties";
        self.0.list(sheet)
    }

    /// `PATCH /admin/people/profileCardProperties`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "PATCH peopleAdminSettings: update
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileCardProperties";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profilePropertySetting`, such as `/admin/people/profilePropertySettings`.
    PeopleAdminSettingsProfilePropertySettings[models::ProfilePropertySetting]
}

impl PeopleAdminSettingsProfilePropertySettings {
    /// `POST /admin/people/profilePropertySettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-post-profilepropertysettings?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn create(&self, body: models::ProfilePropertySetting) -> Call<models::ProfilePropertySetting> {
        let sheet = "POST peopleAdminSettings: create
            peopleadminsettings-post-profilepropertysettings: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/people/profilePropertySettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-profilepropertysettings?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProfilePropertySetting> {
        let sheet = "GET peopleAdminSettings: list
            peopleadminsettings-list-profilepropertysettings: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings";
        self.0.list(sheet)
    }

    /// `PATCH /admin/people/profilePropertySettings`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfilePropertySetting) -> Call<models::ProfilePropertySetting> {
        let sheet = "PATCH peopleAdminSettings: update
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profileSource`, such as `/admin/people/profileSources`.
    PeopleAdminSettingsProfileSources[models::ProfileSource]
}

impl PeopleAdminSettingsProfileSources {
    /// `POST /admin/people/profileSources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-post-profilesources?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn create(&self, body: models::ProfileSource) -> Call<models::ProfileSource> {
        let sheet = "POST peopleAdminSettings: create
            peopleadminsettings-post-profilesources: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileSources";
        self.0.call(sheet).json(body)
    }

    /// `GET /admin/people/profileSources`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-profilesources?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProfileSource> {
        let sheet = "GET peopleAdminSettings: list
            peopleadminsettings-list-profilesources: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profileSources";
        self.0.list(sheet)
    }

    /// `PATCH /admin/people/profileSources`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfileSource) -> Call<models::ProfileSource> {
        let sheet = "PATCH peopleAdminSettings: update
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileSources";
        self.0.call(sheet).json(body)
    }

    /// `…(sourceId='{sourceId}')`
    pub fn by_source_id(&self, source_id: &str) -> super::ProfileSource {
        super::ProfileSource(self.0.alternate_key(&[("sourceId", Argument::quoted(source_id))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.profileCardProperty`, such as `/admin/people/profileCardProperties/{id}`.
    ProfileCardProperty: super::Entity = models::ProfileCardProperty
}

impl ProfileCardProperty {
    /// `DELETE /admin/people/profileCardProperties/{profileCardProperty-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profileCardProperty: delete
            profilecardproperty-delete: | |
            /admin/people/profileCardProperties/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/people/profileCardProperties/{profileCardProperty-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::ProfileCardProperty> {
        let sheet = "GET profileCardProperty: get
            profilecardproperty-get: | |
            /admin/people/profileCardProperties/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/profileCardProperties/{profileCardProperty-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "PATCH profileCardProperty: update
            profilecardproperty-update: | |
            /admin/people/profileCardProperties/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.profilePropertySetting`, such as `/admin/people/profilePropertySettings/{id}`.
    ProfilePropertySetting: super::Entity = models::ProfilePropertySetting
}

impl ProfilePropertySetting {
    /// `DELETE /admin/people/profilePropertySettings/{profilePropertySetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilepropertysetting-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profilePropertySetting: delete
            profilepropertysetting-delete: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/people/profilePropertySettings/{profilePropertySetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilepropertysetting-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProfilePropertySetting> {
        let sheet = "GET profilePropertySetting: get
            profilepropertysetting-get: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/profilePropertySettings/{profilePropertySetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilepropertysetting-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfilePropertySetting) -> Call<models::ProfilePropertySetting> {
        let sheet = "PATCH profilePropertySetting: update
            profilepropertysetting-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profilePropertySettings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.profileSource`, such as `/admin/people/profileSources/{id}`.
    ProfileSource: super::Entity = models::ProfileSource
}

impl ProfileSource {
    /// `DELETE /admin/people/profileSources/{profileSource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilesource-delete?view=graph-rest-1.0), metadata
    /// Also: `/admin/people/profileSources(sourceId='{sourceId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profileSource: delete
            profilesource-delete: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileSources/{id}
            profilesource-delete: | |
            /admin/people/profileSources(sourceId='{sourceId}')";
        self.0.call(sheet)
    }

    /// `GET /admin/people/profileSources/{profileSource-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ProfileSource> {
        let sheet = "GET profileSource: get
            : PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/profileSources/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/profileSources/{profileSource-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilesource-update?view=graph-rest-1.0), metadata
    /// Also: `/admin/people/profileSources(sourceId='{sourceId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::ProfileSource) -> Call<models::ProfileSource> {
        let sheet = "PATCH profileSource: update
            profilesource-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/profileSources/{id}
            profilesource-update: | |
            /admin/people/profileSources(sourceId='{sourceId}')";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.pronounsSettings`, such as `/admin/people/pronouns`.
    PronounsSettings: super::Entity = models::PronounsSettings
}

impl PronounsSettings {
    /// `GET /admin/people/pronouns`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/peopleadminsettings-list-pronouns?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PronounsSettings> {
        let sheet = "GET peopleAdminSettings: get
            peopleadminsettings-list-pronouns: PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /admin/people/pronouns";
        self.0.get(sheet)
    }

    /// `PATCH /admin/people/pronouns`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/pronounssettings-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: models::PronounsSettings) -> Call<models::PronounsSettings> {
        let sheet = "PATCH pronounsSettings: update
            pronounssettings-update: PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /admin/people/pronouns";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceAnnouncement`, such as `/admin/serviceAnnouncement`.
    ServiceAnnouncement: super::Entity = models::ServiceAnnouncement
}

impl ServiceAnnouncement {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ServiceAnnouncement> {
        self.0.get("GET serviceAnnouncement: get")
    }

    /// `…/healthOverviews`
    pub fn health_overviews(&self) -> super::ServiceAnnouncementHealthOverviews {
        super::ServiceAnnouncementHealthOverviews(self.0.name("healthOverviews"))
    }

    /// `…/issues`
    pub fn issues(&self) -> super::ServiceAnnouncementIssues {
        super::ServiceAnnouncementIssues(self.0.name("issues"))
    }

    /// `…/messages`
    pub fn messages(&self) -> super::ServiceAnnouncementMessages {
        super::ServiceAnnouncementMessages(self.0.name("messages"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceAnnouncementAttachment`, such as `/admin/serviceAnnouncement/messages/{id}/attachments/{id}`.
    ServiceAnnouncementAttachment: super::Entity = models::ServiceAnnouncementAttachment
}

impl ServiceAnnouncementAttachment {
    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessageId}/attachments/{serviceAnnouncementAttachmentId}` — Get serviceAnnouncementAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncementattachment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessage.Read.All`; application: `ServiceMessage.Read.All`.
    pub fn get(&self) -> Get<models::ServiceAnnouncementAttachment> {
        let sheet = "GET serviceAnnouncementAttachment: get
            serviceannouncementattachment-get: ServiceMessage.Read.All | | ServiceMessage.Read.All
            /admin/serviceAnnouncement/messages/{id}/attachments/{id}";
        self.0.get(sheet)
    }

    /// `…/content`
    pub fn content(&self) -> super::ServiceAnnouncementAttachmentContent {
        super::ServiceAnnouncementAttachmentContent(self.0.name("content"))
    }
}

crate::runtime::node! {
    /// `/admin/serviceAnnouncement/messages/{id}/attachments/{id}/content`
    ServiceAnnouncementAttachmentContent
}

impl ServiceAnnouncementAttachmentContent {
    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessage-id}/attachments/{serviceAnnouncementAttachment-id}/content`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncementattachment-get-content?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET serviceAnnouncementAttachment: download
            serviceannouncementattachment-get-content: | |
            /admin/serviceAnnouncement/messages/{id}/attachments/{id}/content";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.serviceHealth`, such as `/admin/serviceAnnouncement/healthOverviews`.
    ServiceAnnouncementHealthOverviews[models::ServiceHealth]
}

impl ServiceAnnouncementHealthOverviews {
    /// `GET /admin/serviceAnnouncement/healthOverviews` — List healthOverviews
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceHealth.Read.All`; application: `ServiceHealth.Read.All`.
    pub fn list(&self) -> List<models::ServiceHealth> {
        let sheet = "GET serviceAnnouncement: list
            serviceannouncement-list-healthoverviews: ServiceHealth.Read.All | | ServiceHealth.Read.All
            /admin/serviceAnnouncement/healthOverviews";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.serviceHealthIssue`, such as `/admin/serviceAnnouncement/issues`.
    ServiceAnnouncementIssues[models::ServiceHealthIssue]
}

impl ServiceAnnouncementIssues {
    /// `GET /admin/serviceAnnouncement/issues` — List issues
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-issues?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceHealth.Read.All`; application: `ServiceHealth.Read.All`.
    pub fn list(&self) -> List<models::ServiceHealthIssue> {
        let sheet = "GET serviceAnnouncement: list
            serviceannouncement-list-issues: ServiceHealth.Read.All | | ServiceHealth.Read.All
            /admin/serviceAnnouncement/issues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.serviceUpdateMessage`, such as `/admin/serviceAnnouncement/messages`.
    ServiceAnnouncementMessages[models::ServiceUpdateMessage]
}

impl ServiceAnnouncementMessages {
    /// `POST /admin/serviceAnnouncement/messages/archive` — serviceUpdateMessage: archive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-archive?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessageViewpoint.Write`.
    pub fn archive(&self, body: requests::service_update_message::ArchiveRequest) -> Call<bool> {
        let sheet = "POST serviceUpdateMessage: archive
            serviceupdatemessage-archive: ServiceMessageViewpoint.Write | |
            /admin/serviceAnnouncement/messages/archive";
        self.0.name("archive").call(sheet).json(body)
    }

    /// `POST /admin/serviceAnnouncement/messages/favorite` — serviceUpdateMessage: favorite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-favorite?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessageViewpoint.Write`.
    pub fn favorite(&self, body: requests::service_update_message::FavoriteRequest) -> Call<bool> {
        let sheet = "POST serviceUpdateMessage: favorite
            serviceupdatemessage-favorite: ServiceMessageViewpoint.Write | |
            /admin/serviceAnnouncement/messages/favorite";
        self.0.name("favorite").call(sheet).json(body)
    }

    /// `GET /admin/serviceAnnouncement/messages` — List serviceAnnouncement messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-messages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessage.Read.All`; application: `ServiceMessage.Read.All`.
    pub fn list(&self) -> List<models::ServiceUpdateMessage> {
        let sheet = "GET serviceAnnouncement: list
            serviceannouncement-list-messages: ServiceMessage.Read.All | | ServiceMessage.Read.All
            /admin/serviceAnnouncement/messages";
        self.0.list(sheet)
    }

    /// `POST /admin/serviceAnnouncement/messages/markRead` — serviceUpdateMessage: markRead
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-markread?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessageViewpoint.Write`.
    pub fn mark_read(&self, body: requests::service_update_message::MarkReadRequest) -> Call<bool> {
        let sheet = "POST serviceUpdateMessage: mark_read
            serviceupdatemessage-markread: ServiceMessageViewpoint.Write | |
            /admin/serviceAnnouncement/messages/markRead";
        self.0.name("markRead").call(sheet).json(body)
    }

    /// `POST /admin/serviceAnnouncement/messages/markUnread` — serviceUpdateMessage: markUnread
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-markunread?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessageViewpoint.Write`.
    pub fn mark_unread(&self, body: requests::service_update_message::MarkUnreadRequest) -> Call<bool> {
        let sheet = "POST serviceUpdateMessage: mark_unread
            serviceupdatemessage-markunread: ServiceMessageViewpoint.Write | |
            /admin/serviceAnnouncement/messages/markUnread";
        self.0.name("markUnread").call(sheet).json(body)
    }

    /// `POST /admin/serviceAnnouncement/messages/unarchive` — serviceUpdateMessage: unarchive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-unarchive?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessageViewpoint.Write`.
    pub fn unarchive(&self, body: requests::service_update_message::UnarchiveRequest) -> Call<bool> {
        let sheet = "POST serviceUpdateMessage: unarchive
            serviceupdatemessage-unarchive: ServiceMessageViewpoint.Write | |
            /admin/serviceAnnouncement/messages/unarchive";
        self.0.name("unarchive").call(sheet).json(body)
    }

    /// `POST /admin/serviceAnnouncement/messages/unfavorite` — serviceUpdateMessage: unfavorite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-unfavorite?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessageViewpoint.Write`.
    pub fn unfavorite(&self, body: requests::service_update_message::UnfavoriteRequest) -> Call<bool> {
        let sheet = "POST serviceUpdateMessage: unfavorite
            serviceupdatemessage-unfavorite: ServiceMessageViewpoint.Write | |
            /admin/serviceAnnouncement/messages/unfavorite";
        self.0.name("unfavorite").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceHealth`, such as `/admin/serviceAnnouncement/healthOverviews/{id}`.
    ServiceHealth: super::Entity = models::ServiceHealth
}

impl ServiceHealth {
    /// `GET /admin/serviceAnnouncement/healthOverviews/{ServiceName}` — Get serviceHealth
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/servicehealth-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceHealth.Read.All`; application: `ServiceHealth.Read.All`.
    pub fn get(&self) -> Get<models::ServiceHealth> {
        let sheet = "GET serviceHealth: get
            servicehealth-get: ServiceHealth.Read.All | | ServiceHealth.Read.All
            /admin/serviceAnnouncement/healthOverviews/{id}";
        self.0.get(sheet)
    }

    /// `…/issues`
    pub fn issues(&self) -> Collection<models::ServiceHealthIssue> {
        Collection::at(self.0.name("issues"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceHealthIssue`, such as `/admin/serviceAnnouncement/issues/{id}`.
    ServiceHealthIssue: super::Entity = models::ServiceHealthIssue
}

impl ServiceHealthIssue {
    /// `GET /admin/serviceAnnouncement/issues/{serviceHealthIssueId}` — Get serviceHealthIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/servicehealthissue-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceHealth.Read.All`; application: `ServiceHealth.Read.All`.
    pub fn get(&self) -> Get<models::ServiceHealthIssue> {
        let sheet = "GET serviceHealthIssue: get
            servicehealthissue-get: ServiceHealth.Read.All | | ServiceHealth.Read.All
            /admin/serviceAnnouncement/issues/{id}";
        self.0.get(sheet)
    }

    /// `GET /admin/serviceAnnouncement/issues/{serviceHealthIssueId}/incidentReport` — serviceHealthIssue: incidentReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/servicehealthissue-incidentreport?view=graph-rest-1.0)
    /// Also: `/admin/serviceAnnouncement/healthOverviews/{serviceHealth-id}/issues/{serviceHealthIssue-id}/incidentReport`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceHealth.Read.All`; application: `ServiceHealth.Read.All`.
    pub fn incident_report(&self) -> Call<Bytes> {
        let sheet = "GET serviceHealthIssue: incident_report
            servicehealthissue-incidentreport: ServiceHealth.Read.All | | ServiceHealth.Read.All
            /admin/serviceAnnouncement/issues/{id}/incidentReport
            /admin/serviceAnnouncement/healthOverviews/{id}/issues/{id}/incidentReport";
        self.0.name("incidentReport").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceUpdateMessage`, such as `/admin/serviceAnnouncement/messages/{id}`.
    ServiceUpdateMessage: super::Entity = models::ServiceUpdateMessage
}

impl ServiceUpdateMessage {
    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessageId}` — Get serviceUpdateMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessage.Read.All`; application: `ServiceMessage.Read.All`.
    pub fn get(&self) -> Get<models::ServiceUpdateMessage> {
        let sheet = "GET serviceUpdateMessage: get
            serviceupdatemessage-get: ServiceMessage.Read.All | | ServiceMessage.Read.All
            /admin/serviceAnnouncement/messages/{id}";
        self.0.get(sheet)
    }

    /// `…/attachments`
    pub fn attachments(&self) -> super::ServiceUpdateMessageAttachments {
        super::ServiceUpdateMessageAttachments(self.0.name("attachments"))
    }

    /// `…/attachmentsArchive`
    pub fn attachments_archive(&self) -> super::ServiceUpdateMessageAttachmentsArchive {
        super::ServiceUpdateMessageAttachmentsArchive(self.0.name("attachmentsArchive"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.serviceAnnouncementAttachment`, such as `/admin/serviceAnnouncement/messages/{id}/attachments`.
    ServiceUpdateMessageAttachments[models::ServiceAnnouncementAttachment]
}

impl ServiceUpdateMessageAttachments {
    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessageId}/attachments` — List attachments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-list-attachments?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessage.Read.All`; application: `ServiceMessage.Read.All`.
    pub fn list(&self) -> List<models::ServiceAnnouncementAttachment> {
        let sheet = "GET serviceUpdateMessage: list
            serviceupdatemessage-list-attachments: ServiceMessage.Read.All | | ServiceMessage.Read.All
            /admin/serviceAnnouncement/messages/{id}/attachments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/admin/serviceAnnouncement/messages/{id}/attachmentsArchive`
    ServiceUpdateMessageAttachmentsArchive
}

impl ServiceUpdateMessageAttachmentsArchive {
    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessage-id}/attachmentsArchive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-get-attachmentsarchive?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET serviceUpdateMessage: download
            serviceupdatemessage-get-attachmentsarchive: | |
            /admin/serviceAnnouncement/messages/{id}/attachmentsArchive";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharepoint`, such as `/admin/sharepoint`.
    Sharepoint: super::Entity = models::Sharepoint
}

impl Sharepoint {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Sharepoint> {
        self.0.get("GET sharepoint: get")
    }

    /// `…/settings`
    pub fn settings(&self) -> super::SharepointSettings {
        super::SharepointSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharepointSettings`, such as `/admin/sharepoint/settings`.
    SharepointSettings: super::Entity = models::SharepointSettings
}

impl SharepointSettings {
    /// `GET /admin/sharepoint/settings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointsettings-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointTenantSettings.Read.All`, `SharePointTenantSettings.ReadWrite.All`; application: `SharePointTenantSettings.Read.All`, `SharePointTenantSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SharepointSettings> {
        let sheet = "GET sharepointSettings: get
            sharepointsettings-get: SharePointTenantSettings.Read.All SharePointTenantSettings.ReadWrite.All | | SharePointTenantSettings.Read.All SharePointTenantSettings.ReadWrite.All
            /admin/sharepoint/settings";
        self.0.get(sheet)
    }

    /// `PATCH /admin/sharepoint/settings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointsettings-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointTenantSettings.ReadWrite.All`; application: `SharePointTenantSettings.ReadWrite.All`.
    pub fn update(&self, body: models::SharepointSettings) -> Call<models::SharepointSettings> {
        let sheet = "PATCH sharepointSettings: update
            sharepointsettings-update: SharePointTenantSettings.ReadWrite.All | | SharePointTenantSettings.ReadWrite.All
            /admin/sharepoint/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.numberAssignment`, such as `/admin/teams/telephoneNumberManagement/numberAssignments/{id}`.
    TeamsAdministrationNumberAssignment: super::Entity = models::teams_administration::NumberAssignment
}

impl TeamsAdministrationNumberAssignment {
    /// `GET /admin/teams/telephoneNumberManagement/numberAssignments/{numberAssignment-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn get(&self) -> Get<models::teams_administration::NumberAssignment> {
        let sheet = "GET numberAssignment: get
            : TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.teamsAdminRoot`, such as `/admin/teams`.
    TeamsAdministrationTeamsAdminRoot: super::Entity = models::teams_administration::TeamsAdminRoot
}

impl TeamsAdministrationTeamsAdminRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::teams_administration::TeamsAdminRoot> {
        self.0.get("GET teamsAdminRoot: get")
    }

    /// `…/policy`
    pub fn policy(&self) -> super::TeamsAdministrationTeamsPolicyAssignment {
        super::TeamsAdministrationTeamsPolicyAssignment(self.0.name("policy"))
    }

    /// `…/telephoneNumberManagement`
    pub fn telephone_number_management(&self) -> super::TeamsAdministrationTelephoneNumberManagementRoot {
        super::TeamsAdministrationTelephoneNumberManagementRoot(self.0.name("telephoneNumberManagement"))
    }

    /// `…/userConfigurations`
    pub fn user_configurations(&self) -> super::TeamsAdministrationTeamsAdminRootUserConfigurations {
        super::TeamsAdministrationTeamsAdminRootUserConfigurations(self.0.name("userConfigurations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAdministration.teamsUserConfiguration`, such as `/admin/teams/userConfigurations`.
    TeamsAdministrationTeamsAdminRootUserConfigurations[models::teams_administration::TeamsUserConfiguration]
}

impl TeamsAdministrationTeamsAdminRootUserConfigurations {
    /// `GET /admin/teams/userConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamsadminroot-list-userconfigurations?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsUserConfiguration.Read.All`; application: `TeamsUserConfiguration.Read.All`.
    pub fn list(&self) -> List<models::teams_administration::TeamsUserConfiguration> {
        let sheet = "GET teamsAdminRoot: list
            teamsadministration-teamsadminroot-list-userconfigurations: TeamsUserConfiguration.Read.All | | TeamsUserConfiguration.Read.All
            /admin/teams/userConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.teamsPolicyAssignment`, such as `/admin/teams/policy`.
    TeamsAdministrationTeamsPolicyAssignment: super::Entity = models::teams_administration::TeamsPolicyAssignment
}

impl TeamsAdministrationTeamsPolicyAssignment {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::teams_administration::TeamsPolicyAssignment> {
        self.0.get("GET teamsPolicyAssignment: get")
    }

    /// `GET /admin/teams/policy/microsoft.graph.teamsAdministration.getPolicyId(type='{type}',name='{name}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyassignment-getpolicyid?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsPolicyUserAssign.ReadWrite.All`; application: `TeamsPolicyUserAssign.ReadWrite.All`.
    pub fn get_policy_id(&self, type_: &str, name: &str) -> List<models::teams_administration::PolicyIdentifierDetail> {
        let sheet = "GET teamsPolicyAssignment: get_policy_id
            teamsadministration-teamspolicyassignment-getpolicyid: TeamsPolicyUserAssign.ReadWrite.All | | TeamsPolicyUserAssign.ReadWrite.All
            /admin/teams/policy/microsoft.graph.teamsAdministration.getPolicyId(type='{type}',name='{name}')";
        self.0
            .function(
                "microsoft.graph.teamsAdministration.getPolicyId",
                &[("type", Argument::quoted(type_)), ("name", Argument::quoted(name))],
            )
            .list(sheet)
    }

    /// `…/userAssignments`
    pub fn user_assignments(&self) -> super::TeamsAdministrationTeamsPolicyAssignmentUserAssignments {
        super::TeamsAdministrationTeamsPolicyAssignmentUserAssignments(self.0.name("userAssignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAdministration.teamsPolicyUserAssignment`, such as `/admin/teams/policy/userAssignments`.
    TeamsAdministrationTeamsPolicyAssignmentUserAssignments[models::teams_administration::TeamsPolicyUserAssignment]
}

impl TeamsAdministrationTeamsPolicyAssignmentUserAssignments {
    /// `POST /admin/teams/policy/userAssignments/microsoft.graph.teamsAdministration.assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyuserassignment-assign?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsPolicyUserAssign.ReadWrite.All`; application: `TeamsPolicyUserAssign.ReadWrite.All`.
    pub fn assign(&self, body: requests::teams_policy_user_assignment::AssignRequest) -> Call<()> {
        let sheet = "POST teamsPolicyUserAssignment: assign
            teamsadministration-teamspolicyuserassignment-assign: TeamsPolicyUserAssign.ReadWrite.All | | TeamsPolicyUserAssign.ReadWrite.All
            /admin/teams/policy/userAssignments/microsoft.graph.teamsAdministration.assign";
        self.0.name("microsoft.graph.teamsAdministration.assign").call(sheet).json(body)
    }

    /// `POST /admin/teams/policy/userAssignments/microsoft.graph.teamsAdministration.unassign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyuserassignment-unassign?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsPolicyUserAssign.ReadWrite.All`; application: `TeamsPolicyUserAssign.ReadWrite.All`.
    pub fn unassign(&self, body: requests::teams_policy_user_assignment::UnassignRequest) -> Call<()> {
        let sheet = "POST teamsPolicyUserAssignment: unassign
            teamsadministration-teamspolicyuserassignment-unassign: TeamsPolicyUserAssign.ReadWrite.All | | TeamsPolicyUserAssign.ReadWrite.All
            /admin/teams/policy/userAssignments/microsoft.graph.teamsAdministration.unassign";
        self.0.name("microsoft.graph.teamsAdministration.unassign").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.teamsUserConfiguration`, such as `/admin/teams/userConfigurations/{id}`.
    TeamsAdministrationTeamsUserConfiguration: super::Entity = models::teams_administration::TeamsUserConfiguration
}

impl TeamsAdministrationTeamsUserConfiguration {
    /// `GET /admin/teams/userConfigurations/{teamsUserConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-teamsuserconfiguration-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsUserConfiguration.Read.All`; application: `TeamsUserConfiguration.Read.All`.
    pub fn get(&self) -> Get<models::teams_administration::TeamsUserConfiguration> {
        let sheet = "GET teamsUserConfiguration: get
            teamsadministration-teamsuserconfiguration-get: TeamsUserConfiguration.Read.All | | TeamsUserConfiguration.Read.All
            /admin/teams/userConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `…/user`
    pub fn user(&self) -> super::User {
        super::User(self.0.name("user"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation`, such as `/admin/teams/telephoneNumberManagement/operations/{id}`.
    TeamsAdministrationTelephoneNumberLongRunningOperation: super::Entity = models::teams_administration::TelephoneNumberLongRunningOperation
}

impl TeamsAdministrationTelephoneNumberLongRunningOperation {
    /// `GET /admin/teams/telephoneNumberManagement/operations/{telephoneNumberLongRunningOperation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-telephonenumberlongrunningoperation-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn get(&self) -> Get<models::teams_administration::TelephoneNumberLongRunningOperation> {
        let sheet = "GET telephoneNumberLongRunningOperation: get
            teamsadministration-telephonenumberlongrunningoperation-get: TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAdministration.telephoneNumberManagementRoot`, such as `/admin/teams/telephoneNumberManagement`.
    TeamsAdministrationTelephoneNumberManagementRoot: super::Entity = models::teams_administration::TelephoneNumberManagementRoot
}

impl TeamsAdministrationTelephoneNumberManagementRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::teams_administration::TelephoneNumberManagementRoot> {
        self.0.get("GET telephoneNumberManagementRoot: get")
    }

    /// `…/numberAssignments`
    pub fn number_assignments(&self) -> super::TeamsAdministrationTelephoneNumberManagementRootNumberAssignments {
        super::TeamsAdministrationTelephoneNumberManagementRootNumberAssignments(self.0.name("numberAssignments"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::teams_administration::TelephoneNumberLongRunningOperation> {
        Collection::at(self.0.name("operations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAdministration.numberAssignment`, such as `/admin/teams/telephoneNumberManagement/numberAssignments`.
    TeamsAdministrationTelephoneNumberManagementRootNumberAssignments[models::teams_administration::NumberAssignment]
}

impl TeamsAdministrationTelephoneNumberManagementRootNumberAssignments {
    /// `POST /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.assignNumber`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-assignnumber?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn assign_number(&self, body: requests::number_assignment::AssignNumberRequest) -> Call<()> {
        let sheet = "POST numberAssignment: assign_number
            teamsadministration-numberassignment-assignnumber: TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.assignNumber";
        self.0.name("microsoft.graph.teamsAdministration.assignNumber").call(sheet).json(body)
    }

    /// `GET /admin/teams/telephoneNumberManagement/numberAssignments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-telephonenumbermanagementroot-list-numberassignments?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.Read.All`, `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn list(&self) -> List<models::teams_administration::NumberAssignment> {
        let sheet = "GET telephoneNumberManagementRoot: list
            teamsadministration-telephonenumbermanagementroot-list-numberassignments: TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.Read.All TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments";
        self.0.list(sheet)
    }

    /// `POST /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.unassignNumber`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-unassignnumber?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn unassign_number(&self, body: requests::number_assignment::UnassignNumberRequest) -> Call<()> {
        let sheet = "POST numberAssignment: unassign_number
            teamsadministration-numberassignment-unassignnumber: TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.unassignNumber";
        self.0.name("microsoft.graph.teamsAdministration.unassignNumber").call(sheet).json(body)
    }

    /// `POST /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.updateNumber`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsadministration-numberassignment-updatenumber?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTelephoneNumber.ReadWrite.All`; application: `TeamsTelephoneNumber.ReadWrite.All`.
    pub fn update_number(&self, body: requests::number_assignment::UpdateNumberRequest) -> Call<()> {
        let sheet = "POST numberAssignment: update_number
            teamsadministration-numberassignment-updatenumber: TeamsTelephoneNumber.ReadWrite.All | | TeamsTelephoneNumber.ReadWrite.All
            /admin/teams/telephoneNumberManagement/numberAssignments/microsoft.graph.teamsAdministration.updateNumber";
        self.0.name("microsoft.graph.teamsAdministration.updateNumber").call(sheet).json(body)
    }
}
