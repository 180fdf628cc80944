// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.admin`, such as `/admin`.
    Admin = models::Admin
}

impl Admin {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Admin> {
        self.0.get("GET admin: get")
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
    pub fn sharepoint(&self) -> super::TenantAdminSharepoint {
        super::TenantAdminSharepoint(self.0.name("sharepoint"))
    }

    /// `…/windows`
    pub fn windows(&self) -> super::AdminWindows {
        super::AdminWindows(self.0.name("windows"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.adminReportSettings`, such as `/admin/reportSettings`.
    AdminReportSettings = models::AdminReportSettings
}

impl AdminReportSettings {
    /// `GET /admin/reportSettings` — Get adminReportSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminreportsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ReportSettings.Read.All`, `ReportSettings.ReadWrite.All`; application: `ReportSettings.Read.All`, `ReportSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AdminReportSettings> {
        let sheet = "GET adminReportSettings: get
            adminreportsettings-get: ReportSettings.Read.All ReportSettings.ReadWrite.All | | ReportSettings.Read.All ReportSettings.ReadWrite.All
            /admin/reportSettings";
        self.0.get(sheet)
    }

    /// `PATCH /admin/reportSettings` — Update adminReportSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/adminreportsettings-update?view=graph-rest-beta)
    /// Required: `displayConcealedNames`. Status: 204.
    /// Permissions, least privileged first: work or school account: `ReportSettings.ReadWrite.All`; application: `ReportSettings.ReadWrite.All`.
    pub fn update(&self, body: models::AdminReportSettings) -> Call<()> {
        let sheet = "PATCH adminReportSettings: update
            adminreportsettings-update: ReportSettings.ReadWrite.All | | ReportSettings.ReadWrite.All
            /admin/reportSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/admin/windows`
    AdminWindows
}

impl AdminWindows {
    /// `…/updates`
    pub fn updates(&self) -> super::AdminWindowsUpdates {
        super::AdminWindowsUpdates(self.0.name("updates"))
    }
}

crate::runtime::node! {
    /// `/admin/windows/updates`
    AdminWindowsUpdates
}

impl AdminWindowsUpdates {
    /// `…/catalog`
    pub fn catalog(&self) -> super::AdminWindowsUpdatesCatalog {
        super::AdminWindowsUpdatesCatalog(self.0.name("catalog"))
    }

    /// `…/deployments`
    pub fn deployments(&self) -> Collection<models::windows_updates::Deployment> {
        Collection::at(self.0.name("deployments"))
    }

    /// `…/resourceConnections`
    pub fn resource_connections(&self) -> Collection<models::windows_updates::ResourceConnection> {
        Collection::at(self.0.name("resourceConnections"))
    }

    /// `…/updatableAssets`
    pub fn updatable_assets(&self) -> super::AdminWindowsUpdatesUpdatableAssets {
        super::AdminWindowsUpdatesUpdatableAssets(self.0.name("updatableAssets"))
    }
}

crate::runtime::node! {
    /// `/admin/windows/updates/catalog`
    AdminWindowsUpdatesCatalog
}

impl AdminWindowsUpdatesCatalog {
    /// `…/entries`
    pub fn entries(&self) -> super::AdminWindowsUpdatesCatalogEntries {
        super::AdminWindowsUpdatesCatalogEntries(self.0.name("entries"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.catalogEntry`, such as `/admin/windows/updates/catalog/entries`.
    AdminWindowsUpdatesCatalogEntries[models::windows_updates::CatalogEntry]
}

impl AdminWindowsUpdatesCatalogEntries {
    /// `GET /admin/windows/updates/catalog/entries` — List entries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-catalog-list-entries?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::CatalogEntry> {
        let sheet = "GET catalog: list
            windowsupdates-catalog-list-entries: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/catalog/entries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/updatableAssets`.
    AdminWindowsUpdatesUpdatableAssets[models::windows_updates::UpdatableAsset]
}

impl AdminWindowsUpdatesUpdatableAssets {
    /// `POST /admin/windows/updates/updatableAssets/enrollAssets` — updatableAsset: enrollassets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassets?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn enroll_assets(&self, body: requests::updatable_asset::EnrollAssetsRequest) -> Call<()> {
        let sheet = "POST updatableAsset: enroll_assets
            windowsupdates-updatableasset-enrollassets: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/enrollAssets";
        self.0.name("enrollAssets").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/enrollAssetsById` — updatableAsset: enrollassetsbyid
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassetsbyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn enroll_assets_by_id(&self, body: requests::updatable_asset::EnrollAssetsByIdRequest) -> Call<()> {
        let sheet = "POST updatableAsset: enroll_assets_by_id
            windowsupdates-updatableasset-enrollassetsbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/enrollAssetsById";
        self.0.name("enrollAssetsById").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/unenrollAssets` — updatableAsset: unenrollAssets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn unenroll_assets(&self, body: requests::updatable_asset::UnenrollAssetsRequest) -> Call<()> {
        let sheet = "POST updatableAsset: unenroll_assets
            windowsupdates-updatableasset-unenrollassets: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/unenrollAssets";
        self.0.name("unenrollAssets").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/unenrollAssetsById` — updatableAsset: unenrollAssetsById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassetsbyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn unenroll_assets_by_id(&self, body: requests::updatable_asset::UnenrollAssetsByIdRequest) -> Call<()> {
        let sheet = "POST updatableAsset: unenroll_assets_by_id
            windowsupdates-updatableasset-unenrollassetsbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/unenrollAssetsById";
        self.0.name("unenrollAssetsById").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceAnnouncement`, such as `/admin/serviceAnnouncement`.
    ServiceAnnouncement = models::ServiceAnnouncement
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
    ServiceAnnouncementAttachment: super::Attachment = models::ServiceAnnouncementAttachment
}

impl ServiceAnnouncementAttachment {
    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessageId}/attachments/{serviceAnnouncementAttachmentId}` — Get serviceAnnouncementAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncementattachment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessage.Read.All`; application: `ServiceMessage.Read.All`.
    pub fn get(&self) -> Get<models::ServiceAnnouncementAttachment> {
        let sheet = "GET serviceAnnouncementAttachment: get
            serviceannouncementattachment-get: ServiceMessage.Read.All | | ServiceMessage.Read.All
            /admin/serviceAnnouncement/messages/{id}/attachments/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.serviceHealth`, such as `/admin/serviceAnnouncement/healthOverviews`.
    ServiceAnnouncementHealthOverviews[models::ServiceHealth]
}

impl ServiceAnnouncementHealthOverviews {
    /// `GET /admin/serviceAnnouncement/healthOverviews` — List healthOverviews
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-issues?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-archive?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-favorite?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceMessageViewpoint.Write`.
    pub fn favorite(&self, body: requests::service_update_message::FavoriteRequest) -> Call<bool> {
        let sheet = "POST serviceUpdateMessage: favorite
            serviceupdatemessage-favorite: ServiceMessageViewpoint.Write | |
            /admin/serviceAnnouncement/messages/favorite";
        self.0.name("favorite").call(sheet).json(body)
    }

    /// `GET /admin/serviceAnnouncement/messages` — List messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-messages?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-markread?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-markunread?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-unarchive?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-unfavorite?view=graph-rest-beta)
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
    ServiceHealth = models::ServiceHealth
}

impl ServiceHealth {
    /// `GET /admin/serviceAnnouncement/healthOverviews/{ServiceName}` — Get serviceHealth
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/servicehealth-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceHealth.Read.All`; application: `ServiceHealth.Read.All`.
    pub fn get(&self) -> Get<models::ServiceHealth> {
        let sheet = "GET serviceHealth: get
            servicehealth-get: ServiceHealth.Read.All | | ServiceHealth.Read.All
            /admin/serviceAnnouncement/healthOverviews/{id}";
        self.0.get(sheet)
    }

    /// `…/issues`
    ///
    /// The type lists it; no page documents a request there.
    pub fn issues(&self) -> Collection<models::ServiceHealthIssue> {
        Collection::at(self.0.name("issues"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceHealthIssue`, such as `/admin/serviceAnnouncement/issues/{id}`.
    ServiceHealthIssue = models::ServiceHealthIssue
}

impl ServiceHealthIssue {
    /// `GET /admin/serviceAnnouncement/issues/{serviceHealthIssueId}` — Get serviceHealthIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/servicehealthissue-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/servicehealthissue-incidentreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceHealth.Read.All`; application: `ServiceHealth.Read.All`.
    pub fn incident_report(&self) -> Call<Bytes> {
        let sheet = "GET serviceHealthIssue: incident_report
            servicehealthissue-incidentreport: ServiceHealth.Read.All | | ServiceHealth.Read.All
            /admin/serviceAnnouncement/issues/{id}/incidentReport";
        self.0.name("incidentReport").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceUpdateMessage`, such as `/admin/serviceAnnouncement/messages/{id}`.
    ServiceUpdateMessage = models::ServiceUpdateMessage
}

impl ServiceUpdateMessage {
    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessageId}` — Get serviceUpdateMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-get?view=graph-rest-beta)
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.serviceAnnouncementAttachment`, such as `/admin/serviceAnnouncement/messages/{id}/attachments`.
    ServiceUpdateMessageAttachments[models::ServiceAnnouncementAttachment]
}

impl ServiceUpdateMessageAttachments {
    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessageId}/attachments` — List attachments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-list-attachments?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.tenantAdmin.settings`, such as `/admin/sharepoint/settings`.
    TenantAdminSettings = models::tenant_admin::Settings
}

impl TenantAdminSettings {
    /// `GET /admin/sharepoint/settings` — Get settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantadmin-settings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointTenantSettings.Read.All`, `SharePointTenantSettings.ReadWrite.All`; application: `SharePointTenantSettings.Read.All`, `SharePointTenantSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::tenant_admin::Settings> {
        let sheet = "GET settings: get
            tenantadmin-settings-get: SharePointTenantSettings.Read.All SharePointTenantSettings.ReadWrite.All | | SharePointTenantSettings.Read.All SharePointTenantSettings.ReadWrite.All
            /admin/sharepoint/settings";
        self.0.get(sheet)
    }

    /// `PATCH /admin/sharepoint/settings` — Update settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantadmin-settings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointTenantSettings.ReadWrite.All`; application: `SharePointTenantSettings.ReadWrite.All`.
    pub fn update(&self, body: models::tenant_admin::Settings) -> Call<models::tenant_admin::Settings> {
        let sheet = "PATCH settings: update
            tenantadmin-settings-update: SharePointTenantSettings.ReadWrite.All | | SharePointTenantSettings.ReadWrite.All
            /admin/sharepoint/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantAdmin.sharepoint`, such as `/admin/sharepoint`.
    TenantAdminSharepoint = models::tenant_admin::Sharepoint
}

impl TenantAdminSharepoint {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::tenant_admin::Sharepoint> {
        self.0.get("GET sharepoint: get")
    }

    /// `…/settings`
    pub fn settings(&self) -> super::TenantAdminSettings {
        super::TenantAdminSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.deployment`, such as `/admin/windows/updates/deployments/{id}`.
    WindowsUpdatesDeployment = models::windows_updates::Deployment
}

impl WindowsUpdatesDeployment {
    /// `DELETE /admin/windows/updates/deployments/{deploymentId}` — Delete deployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deployment-delete?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deployment: delete
            windowsupdates-deployment-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/deployments/{deploymentId}` — Get deployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deployment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::Deployment> {
        let sheet = "GET deployment: get
            windowsupdates-deployment-get: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /admin/windows/updates/deployments/{deploymentId}` — Update deployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deployment-update?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update(&self, body: models::windows_updates::Deployment) -> Call<models::windows_updates::Deployment> {
        let sheet = "PATCH deployment: update
            windowsupdates-deployment-update: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/audience`
    pub fn audience(&self) -> super::WindowsUpdatesDeploymentAudience {
        super::WindowsUpdatesDeploymentAudience(self.0.name("audience"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.deploymentAudience`, such as `/admin/windows/updates/deployments/{id}/audience`.
    WindowsUpdatesDeploymentAudience = models::windows_updates::DeploymentAudience
}

impl WindowsUpdatesDeploymentAudience {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::windows_updates::DeploymentAudience> {
        self.0.get("GET deploymentAudience: get")
    }

    /// `POST /admin/windows/updates/deployments/{deploymentId}/audience/updateAudience` — deploymentAudience: updateAudience
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudience?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update_audience(&self, body: requests::deployment_audience::UpdateAudienceRequest) -> Call<()> {
        let sheet = "POST deploymentAudience: update_audience
            windowsupdates-deploymentaudience-updateaudience: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}/audience/updateAudience";
        self.0.name("updateAudience").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/deployments/{deploymentId}/audience/updateAudienceById` — deploymentAudience: updateAudienceById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudiencebyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn update_audience_by_id(&self, body: requests::deployment_audience::UpdateAudienceByIdRequest) -> Call<()> {
        let sheet = "POST deploymentAudience: update_audience_by_id
            windowsupdates-deploymentaudience-updateaudiencebyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}/audience/updateAudienceById";
        self.0.name("updateAudienceById").call(sheet).json(body)
    }

    /// `…/exclusions`
    pub fn exclusions(&self) -> super::WindowsUpdatesDeploymentAudienceExclusions {
        super::WindowsUpdatesDeploymentAudienceExclusions(self.0.name("exclusions"))
    }

    /// `…/members`
    pub fn members(&self) -> super::WindowsUpdatesDeploymentAudienceMembers {
        super::WindowsUpdatesDeploymentAudienceMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/deployments/{id}/audience/exclusions`.
    WindowsUpdatesDeploymentAudienceExclusions[models::windows_updates::UpdatableAsset]
}

impl WindowsUpdatesDeploymentAudienceExclusions {
    /// `GET /admin/windows/updates/deployments/{deploymentId}/audience/exclusions` — List deployment audience exclusions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-exclusions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
        let sheet = "GET deploymentAudience: list
            windowsupdates-deploymentaudience-list-exclusions: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}/audience/exclusions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/deployments/{id}/audience/members`.
    WindowsUpdatesDeploymentAudienceMembers[models::windows_updates::UpdatableAsset]
}

impl WindowsUpdatesDeploymentAudienceMembers {
    /// `GET /admin/windows/updates/deployments/{deploymentId}/audience/members` — List deployment audience members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
        let sheet = "GET deploymentAudience: list
            windowsupdates-deploymentaudience-list-members: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/deployments/{id}/audience/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.resourceConnection`, such as `/admin/windows/updates/resourceConnections/{id}`.
    WindowsUpdatesResourceConnection = models::windows_updates::ResourceConnection
}

impl WindowsUpdatesResourceConnection {
    /// `DELETE /admin/windows/updates/resourceConnections/{resourceConnectionId}` — Delete resourceConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-resourceconnection-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-operationalinsightsconnection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE resourceConnection: delete
            windowsupdates-resourceconnection-delete, windowsupdates-operationalinsightsconnection-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/resourceConnections/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/resourceConnections/{resourceConnectionId}` — Get resourceConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-resourceconnection-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-operationalinsightsconnection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::ResourceConnection> {
        let sheet = "GET resourceConnection: get
            windowsupdates-resourceconnection-get, windowsupdates-operationalinsightsconnection-get: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/resourceConnections/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/updatableAssets/{id}`.
    WindowsUpdatesUpdatableAsset = models::windows_updates::UpdatableAsset
}

impl WindowsUpdatesUpdatableAsset {
    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembers` — updatableAssetGroup: addMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembers?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn add_members(&self, body: requests::updatable_asset_group::AddMembersRequest) -> Call<()> {
        let sheet = "POST updatableAssetGroup: add_members
            windowsupdates-updatableassetgroup-addmembers: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/addMembers";
        self.0.name("addMembers").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembersById` — updatableAssetGroup: addMembersById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembersbyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn add_members_by_id(&self, body: requests::updatable_asset_group::AddMembersByIdRequest) -> Call<()> {
        let sheet = "POST updatableAssetGroup: add_members_by_id
            windowsupdates-updatableassetgroup-addmembersbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/addMembersById";
        self.0.name("addMembersById").call(sheet).json(body)
    }

    /// `DELETE /admin/windows/updates/updatableAssets/{azureADDeviceId}` — Delete azureADDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-delete?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE azureADDevice: delete
            windowsupdates-azureaddevice-delete, windowsupdates-updatableasset-delete, windowsupdates-updatableassetgroup-delete: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}";
        self.0.call(sheet)
    }

    /// `GET /admin/windows/updates/updatableAssets/{updatableAssetId}` — Get updatableAsset
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn get(&self) -> Get<models::windows_updates::UpdatableAsset> {
        let sheet = "GET updatableAsset: get
            windowsupdates-updatableasset-get, windowsupdates-azureaddevice-get, windowsupdates-updatableassetgroup-get: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}";
        self.0.get(sheet)
    }

    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembers` — updatableAssetGroup: removeMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembers?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn remove_members(&self, body: requests::updatable_asset_group::RemoveMembersRequest) -> Call<()> {
        let sheet = "POST updatableAssetGroup: remove_members
            windowsupdates-updatableassetgroup-removemembers: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/removeMembers";
        self.0.name("removeMembers").call(sheet).json(body)
    }

    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembersById` — updatableAssetGroup: removeMembersById
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembersbyid?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn remove_members_by_id(&self, body: requests::updatable_asset_group::RemoveMembersByIdRequest) -> Call<()> {
        let sheet = "POST updatableAssetGroup: remove_members_by_id
            windowsupdates-updatableassetgroup-removemembersbyid: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/removeMembersById";
        self.0.name("removeMembersById").call(sheet).json(body)
    }

    /// `…/microsoft.graph.windowsUpdates.updatableAssetGroup`
    pub fn as_updatable_asset_group(&self) -> super::WindowsUpdatesUpdatableAssetGroup {
        super::WindowsUpdatesUpdatableAssetGroup(self.0.name("microsoft.graph.windowsUpdates.updatableAssetGroup"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdates.updatableAssetGroup`, such as `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup`.
    WindowsUpdatesUpdatableAssetGroup: super::WindowsUpdatesUpdatableAsset = models::windows_updates::UpdatableAssetGroup
}

impl WindowsUpdatesUpdatableAssetGroup {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::windows_updates::UpdatableAssetGroup> {
        self.0.get("GET updatableAssetGroup: get")
    }

    /// `…/members`
    pub fn members(&self) -> super::WindowsUpdatesUpdatableAssetGroupMembers {
        super::WindowsUpdatesUpdatableAssetGroupMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdates.updatableAsset`, such as `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup/members`.
    WindowsUpdatesUpdatableAssetGroupMembers[models::windows_updates::UpdatableAsset]
}

impl WindowsUpdatesUpdatableAssetGroupMembers {
    /// `GET /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/microsoft.graph.windowsUpdates.updatableAssetGroup/members` — List updatable asset group members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WindowsUpdates.ReadWrite.All`; application: `WindowsUpdates.ReadWrite.All`.
    pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
        let sheet = "GET updatableAssetGroup: list
            windowsupdates-updatableassetgroup-list-members: WindowsUpdates.ReadWrite.All | | WindowsUpdates.ReadWrite.All
            /admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup/members";
        self.0.list(sheet)
    }
}
