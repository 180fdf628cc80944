// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `admin`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Get, List};

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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncementattachment-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncementattachment-get-content?view=graph-rest-beta), metadata
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
    ServiceHealth: super::Entity = models::ServiceHealth
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
    /// `/admin/serviceAnnouncement/messages/{id}/attachmentsArchive`
    ServiceUpdateMessageAttachmentsArchive
}

impl ServiceUpdateMessageAttachmentsArchive {
    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessage-id}/attachmentsArchive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-get-attachmentsarchive?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET serviceUpdateMessage: download
            serviceupdatemessage-get-attachmentsarchive: | |
            /admin/serviceAnnouncement/messages/{id}/attachmentsArchive";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointReportSettings`, such as `/admin/reportSettings/sharePoint`.
    SharePointReportSettings: super::Entity = models::SharePointReportSettings
}

impl SharePointReportSettings {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SharePointReportSettings> {
        self.0.get("GET sharePointReportSettings: get")
    }

    /// `POST /admin/reportSettings/sharePoint/disableApiUsageReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointreportsettings-disableapiusagereport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ReportSettings.ReadWrite.All`.
    pub fn disable_api_usage_report(
        &self,
        body: requests::share_point_report_settings::DisableApiUsageReportRequest,
    ) -> Call<models::ApiUsageReportEnablementStatus> {
        let sheet = "POST sharePointReportSettings: disable_api_usage_report
            sharepointreportsettings-disableapiusagereport: ReportSettings.ReadWrite.All | |
            /admin/reportSettings/sharePoint/disableApiUsageReport";
        self.0.name("disableApiUsageReport").call(sheet).json(body)
    }

    /// `POST /admin/reportSettings/sharePoint/enableApiUsageReport`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointreportsettings-enableapiusagereport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ReportSettings.ReadWrite.All`.
    pub fn enable_api_usage_report(
        &self,
        body: requests::share_point_report_settings::EnableApiUsageReportRequest,
    ) -> Call<models::ApiUsageReportEnablementStatus> {
        let sheet = "POST sharePointReportSettings: enable_api_usage_report
            sharepointreportsettings-enableapiusagereport: ReportSettings.ReadWrite.All | |
            /admin/reportSettings/sharePoint/enableApiUsageReport";
        self.0.name("enableApiUsageReport").call(sheet).json(body)
    }

    /// `…/apiUsageReportMetrics`
    pub fn api_usage_report_metrics(&self) -> super::SharePointReportSettingsApiUsageReportMetrics {
        super::SharePointReportSettingsApiUsageReportMetrics(self.0.name("apiUsageReportMetrics"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.apiUsageReportEnablementStatus`, such as `/admin/reportSettings/sharePoint/apiUsageReportMetrics`.
    SharePointReportSettingsApiUsageReportMetrics[models::ApiUsageReportEnablementStatus]
}

impl SharePointReportSettingsApiUsageReportMetrics {
    /// `GET /admin/reportSettings/sharePoint/apiUsageReportMetrics`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointreportsettings-list-apiusagereportmetrics?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ReportSettings.Read.All`.
    pub fn list(&self) -> List<models::ApiUsageReportEnablementStatus> {
        let sheet = "GET sharePointReportSettings: list
            sharepointreportsettings-list-apiusagereportmetrics: ReportSettings.Read.All | |
            /admin/reportSettings/sharePoint/apiUsageReportMetrics";
        self.0.list(sheet)
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
    pub fn settings(&self) -> super::TenantAdminSettings {
        super::TenantAdminSettings(self.0.name("settings"))
    }
}
