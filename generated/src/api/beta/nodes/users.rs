// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `users`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, OffsetDateTime, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.activity`, such as `/me/activities/{id}`.
    Activity = models::Activity
}

impl Activity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Activity> {
        self.0.get("GET activity: get")
    }

    /// `DELETE /me/activities/{id}` — Delete an activity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-activity?view=graph-rest-beta)
    /// Also: `/users/{user-id}/activities/{userActivity-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE projectrome: delete
            projectrome-delete-activity: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}
            /users/{id}/activities/{id}";
        self.0.call(sheet)
    }

    /// `PUT /me/activities/{appActivityId}` — Create or replace an activity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-activity?view=graph-rest-beta)
    /// Also: `/users/{user-id}/activities/{userActivity-id}`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn replace(&self, body: models::Activity) -> Call<models::Activity> {
        let sheet = "PUT projectrome: replace
            projectrome-put-activity: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}
            /users/{id}/activities/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/historyItems`
    pub fn history_items(&self) -> Collection<models::HistoryItem> {
        Collection::at(self.0.name("historyItems"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudClipboardItem`, such as `/me/cloudClipboard/items/{id}`.
    CloudClipboardItem: super::Entity = models::CloudClipboardItem
}

impl CloudClipboardItem {
    /// `GET /me/cloudClipboard/items/{cloudClipboardItem-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/cloudClipboard/items/{cloudClipboardItem-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserCloudClipboard.Read`; personal account: `UserCloudClipboard.Read`.
    pub fn get(&self) -> Get<models::CloudClipboardItem> {
        let sheet = "GET cloudClipboardItem: get
            : UserCloudClipboard.Read | UserCloudClipboard.Read |
            /me/cloudClipboard/items/{id}
            /users/{id}/cloudClipboard/items/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudClipboardRoot`, such as `/me/cloudClipboard`.
    CloudClipboardRoot: super::Entity = models::CloudClipboardRoot
}

impl CloudClipboardRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CloudClipboardRoot> {
        self.0.get("GET cloudClipboardRoot: get")
    }

    /// `…/items`
    pub fn items(&self) -> super::CloudClipboardRootItems {
        super::CloudClipboardRootItems(self.0.name("items"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudClipboardItem`, such as `/me/cloudClipboard/items`.
    CloudClipboardRootItems[models::CloudClipboardItem]
}

impl CloudClipboardRootItems {
    /// `GET /me/cloudClipboard/items`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/cloudClipboard/items`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserCloudClipboard.Read`; personal account: `UserCloudClipboard.Read`.
    pub fn list(&self) -> List<models::CloudClipboardItem> {
        let sheet = "GET cloudClipboardRoot: list
            : UserCloudClipboard.Read | UserCloudClipboard.Read |
            /me/cloudClipboard/items
            /users/{id}/cloudClipboard/items";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.command`, such as `/me/devices/{id}/commands/{id}`.
    Command: super::Entity = models::Command
}

impl Command {
    /// `GET /me/devices/{id}/commands/{id}` — Get device command status deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/get-device-command-status?view=graph-rest-beta)
    /// Also: `/me/devices/{id}/commands/{id}/responsePayload`, `/users/{user-id}/devices/{device-id}/commands/{command-id}`, `/users/{user-id}/devices/{device-id}/commands/{command-id}/responsepayload`.
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Device.Command`.
    pub fn get(&self) -> Get<models::Command> {
        let sheet = "GET command: get
            get-device-command-status: | Device.Command |
            /me/devices/{id}/commands/{id}
            /me/devices/{id}/commands/{id}/responsePayload
            /users/{id}/devices/{id}/commands/{id}
            /users/{id}/devices/{id}/commands/{id}/responsepayload";
        self.0.get(sheet)
    }

    /// `…/responsePayload`
    pub fn response_payload(&self) -> super::Command {
        super::Command(self.0.name("responsePayload"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.contactMergeSuggestions`, such as `/me/settings/contactMergeSuggestions`.
    ContactMergeSuggestions: super::Entity = models::ContactMergeSuggestions
}

impl ContactMergeSuggestions {
    /// `GET /me/settings/contactMergeSuggestions` — Get contactMergeSuggestions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactmergesuggestions-get?view=graph-rest-beta)
    /// Also: `/users/{user-id}/settings/contactMergeSuggestions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::ContactMergeSuggestions> {
        let sheet = "GET contactMergeSuggestions: get
            contactmergesuggestions-get: User.Read User.ReadWrite | |
            /me/settings/contactMergeSuggestions
            /users/{id}/settings/contactMergeSuggestions";
        self.0.get(sheet)
    }

    /// `PATCH /me/settings/contactMergeSuggestions` — Update contactMergeSuggestions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactmergesuggestions-update?view=graph-rest-beta)
    /// Also: `/users/{user-id}/settings/contactMergeSuggestions`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`.
    pub fn update(&self, body: models::ContactMergeSuggestions) -> Call<()> {
        let sheet = "PATCH contactMergeSuggestions: update
            contactmergesuggestions-update: User.ReadWrite | |
            /me/settings/contactMergeSuggestions
            /users/{id}/settings/contactMergeSuggestions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.command`, such as `/me/devices/{id}/commands`.
    DeviceCommands[models::Command]
}

impl DeviceCommands {
    /// `POST /me/devices/{id}/commands` — Send device command deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/send-device-command?view=graph-rest-beta)
    /// Also: `/users/{user-id}/devices/{device-id}/commands`.
    /// Status: 201.
    /// Permissions, least privileged first: personal account: `Device.Command`.
    pub fn create(&self, body: models::Command) -> Call<models::Command> {
        let sheet = "POST device: create
            send-device-command: | Device.Command |
            /me/devices/{id}/commands
            /users/{id}/devices/{id}/commands";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.distributionList`, such as `/me/distributionLists/{id}`.
    DistributionList: super::Entity = models::DistributionList
}

impl DistributionList {
    /// `POST /me/distributionLists/{distributionList-id}/addMembers`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/distributionLists/{distributionList-id}/addMembers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn add_members(&self, body: requests::distribution_list::AddMembersRequest) -> Call<models::DistributionList> {
        let sheet = "POST distributionList: add_members
            : Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/distributionLists/{id}/addMembers
            /users/{id}/distributionLists/{id}/addMembers";
        self.0.name("addMembers").call(sheet).json(body)
    }

    /// `DELETE /me/distributionLists/{distributionList-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/distributionLists/{distributionList-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE distributionList: delete
            : Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/distributionLists/{id}
            /users/{id}/distributionLists/{id}";
        self.0.call(sheet)
    }

    /// `POST /me/distributionLists/{distributionList-id}/deleteMembers`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/distributionLists/{distributionList-id}/deleteMembers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn delete_members(
        &self,
        body: requests::distribution_list::DeleteMembersRequest,
    ) -> Call<models::DistributionList> {
        let sheet = "POST distributionList: delete_members
            : Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/distributionLists/{id}/deleteMembers
            /users/{id}/distributionLists/{id}/deleteMembers";
        self.0.name("deleteMembers").call(sheet).json(body)
    }

    /// `GET /me/distributionLists/{distributionList-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/distributionLists/{distributionList-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn get(&self) -> Get<models::DistributionList> {
        let sheet = "GET distributionList: get
            : Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/distributionLists/{id}
            /users/{id}/distributionLists/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/distributionLists/{distributionList-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/distributionLists/{distributionList-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn update(&self, body: models::DistributionList) -> Call<models::DistributionList> {
        let sheet = "PATCH distributionList: update
            : Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/distributionLists/{id}
            /users/{id}/distributionLists/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/members`
    ///
    /// The type lists it; no page documents a request there.
    pub fn members(&self) -> Collection<models::DistributionListMember> {
        Collection::at(self.0.name("members"))
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
    /// A value of `microsoft.graph.exchangeSettings`, such as `/users/{id}/settings/exchange`.
    ExchangeSettings: super::Entity = models::ExchangeSettings
}

impl ExchangeSettings {
    /// `GET /users/{user-id}/settings/exchange`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-list-exchange?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::ExchangeSettings> {
        let sheet = "GET userSettings: get
            usersettings-list-exchange: | |
            /users/{id}/settings/exchange";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.historyItem`, such as `/me/activities/{id}/historyItems/{id}`.
    HistoryItem: super::Entity = models::HistoryItem
}

impl HistoryItem {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::HistoryItem> {
        self.0.get("GET historyItem: get")
    }

    /// `DELETE /me/activities/{id}/historyItems/{id}` — Delete a historyItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-historyitem?view=graph-rest-beta)
    /// Also: `/users/{user-id}/activities/{userActivity-id}/historyItems/{activityHistoryItem-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE projectrome: delete
            projectrome-delete-historyitem: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}/historyItems/{id}
            /users/{id}/activities/{id}/historyItems/{id}";
        self.0.call(sheet)
    }

    /// `PUT /me/activities/{id}/historyItems/{id}` — Create or replace a historyItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-historyitem?view=graph-rest-beta)
    /// Also: `/users/{user-id}/activities/{userActivity-id}/historyItems/{activityHistoryItem-id}`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn replace(&self, body: models::HistoryItem) -> Call<models::HistoryItem> {
        let sheet = "PUT projectrome: replace
            projectrome-put-historyitem: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}/historyItems/{id}
            /users/{id}/activities/{id}/historyItems/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/activity`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activity(&self) -> super::Activity {
        super::Activity(self.0.name("activity"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceStorageQuotaBreakdown`, such as `/me/settings/storage/quota/services/{id}`.
    ServiceStorageQuotaBreakdown: super::Entity = models::ServiceStorageQuotaBreakdown
}

impl ServiceStorageQuotaBreakdown {
    /// `GET /me/settings/storage/quota/services/{serviceStorageQuotaBreakdown-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/storage/quota/services/{serviceStorageQuotaBreakdown-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Files.Read` and 3 more.
    pub fn get(&self) -> Get<models::ServiceStorageQuotaBreakdown> {
        let sheet = "GET serviceStorageQuotaBreakdown: get
            : | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/settings/storage/quota/services/{id}
            /users/{id}/settings/storage/quota/services/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.settings`, such as `/me/analytics/settings`.
    Settings = models::Settings
}

impl Settings {
    /// `GET /me/analytics/settings` — Get settings for user analytics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/useranalytics-get-settings?view=graph-rest-beta)
    /// Also: `/users/{user-id}/analytics/settings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`.
    pub fn get(&self) -> Get<models::Settings> {
        let sheet = "GET userAnalytics: get
            useranalytics-get-settings: User.Read | |
            /me/analytics/settings
            /users/{id}/analytics/settings";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unifiedStorageQuota`, such as `/me/settings/storage/quota`.
    UnifiedStorageQuota: super::Entity = models::UnifiedStorageQuota
}

impl UnifiedStorageQuota {
    /// `GET /me/settings/storage/quota`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unifiedstoragequota-get?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/settings/storage/quota`.
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Files.Read` and 3 more.
    pub fn get(&self) -> Get<models::UnifiedStorageQuota> {
        let sheet = "GET unifiedStorageQuota: get
            unifiedstoragequota-get: | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/settings/storage/quota
            /users/{id}/settings/storage/quota";
        self.0.get(sheet)
    }

    /// `…/services`
    pub fn services(&self) -> super::UnifiedStorageQuotaServices {
        super::UnifiedStorageQuotaServices(self.0.name("services"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.serviceStorageQuotaBreakdown`, such as `/me/settings/storage/quota/services`.
    UnifiedStorageQuotaServices[models::ServiceStorageQuotaBreakdown]
}

impl UnifiedStorageQuotaServices {
    /// `GET /me/settings/storage/quota/services`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/storage/quota/services`.
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Files.Read` and 3 more.
    pub fn list(&self) -> List<models::ServiceStorageQuotaBreakdown> {
        let sheet = "GET unifiedStorageQuota: list
            : | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
            /me/settings/storage/quota/services
            /users/{id}/settings/storage/quota/services";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.activity`, such as `/me/activities`.
    UserActivities[models::Activity]
}

impl UserActivities {
    /// `GET /me/activities` — Get user activities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-activities?view=graph-rest-beta)
    /// Also: `/users/{user-id}/activities`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn list(&self) -> List<models::Activity> {
        let sheet = "GET projectrome: list
            projectrome-get-activities: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities
            /users/{id}/activities";
        self.0.list(sheet)
    }

    /// `…/recent`
    pub fn recent(&self) -> super::UserActivitiesRecent {
        super::UserActivitiesRecent(self.0.name("recent"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userActivity`, such as `/me/activities/recent`.
    UserActivitiesRecent[models::UserActivity]
}

impl UserActivitiesRecent {
    /// `GET /me/activities/recent` — Get recent user activities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-recent-activities?view=graph-rest-beta)
    /// Also: `/users/{user-id}/activities/recent`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn list(&self) -> List<models::UserActivity> {
        let sheet = "GET recent: list
            projectrome-get-recent-activities: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/recent
            /users/{id}/activities/recent";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/agentSignInSessions`
    UserAgentSignInSessions
}

impl UserAgentSignInSessions {
    /// `GET /me/agentSignInSessions`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/agentSignInSessions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : User.Read | |
            /me/agentSignInSessions
            : AuditLog.Read.All | | AuditLog.Read.All
            /users/{id}/agentSignInSessions";
        self.0.get(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::UserAgentSignInSessionsId {
        super::UserAgentSignInSessionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/me/agentSignInSessions/{id}`
    UserAgentSignInSessionsId
}

impl UserAgentSignInSessionsId {
    /// `GET /me/agentSignInSessions/{id}`
    ///
    /// Source: list of requests.
    /// Also: `/users/{user-id}/agentSignInSessions/{id}`.
    /// Permissions, least privileged first: work or school account: `User.Read`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET agentsigninsessions: get
            : User.Read | |
            /me/agentSignInSessions/{id}
            : AuditLog.Read.All | | AuditLog.Read.All
            /users/{id}/agentSignInSessions/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/agentSignInSessions/{id}/revoke`
    ///
    /// Source: list of requests.
    /// Also: `/users/{user-id}/agentSignInSessions/{id}/revoke`.
    /// Permissions, least privileged first: work or school account: `User.RevokeSessions.All`; application: `User.RevokeSessions.All`.
    pub fn revoke(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST user: revoke
            : User.RevokeSessions.All | | User.RevokeSessions.All
            /me/agentSignInSessions/{id}/revoke
            /users/{id}/agentSignInSessions/{id}/revoke";
        self.0.name("revoke").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userAnalytics`, such as `/me/analytics`.
    UserAnalytics: super::Entity = models::UserAnalytics
}

impl UserAnalytics {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserAnalytics> {
        self.0.get("GET userAnalytics: get")
    }

    /// `…/activitystatistics`
    pub fn activitystatistics(&self) -> super::UserAnalyticsActivitystatistics {
        super::UserAnalyticsActivitystatistics(self.0.name("activitystatistics"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::Settings {
        super::Settings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.activityStatistics`, such as `/me/analytics/activitystatistics`.
    UserAnalyticsActivitystatistics[models::ActivityStatistics]
}

impl UserAnalyticsActivitystatistics {
    /// `GET /me/analytics/activitystatistics` — List activityStatistics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/activitystatistics-list?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/analytics/activitystatistics`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Analytics.Read`.
    pub fn list(&self) -> List<models::ActivityStatistics> {
        let sheet = "GET activityStatistics: list
            activitystatistics-list: Analytics.Read | |
            /me/analytics/activitystatistics
            /users/{id}/analytics/activitystatistics";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appConsentRequest`, such as `/users/{id}/appConsentRequestsForApproval`.
    UserAppConsentRequestsForApproval[models::AppConsentRequest]
}

impl UserAppConsentRequestsForApproval {
    /// `GET /users/{user-id}/appConsentRequestsForApproval/filterByCurrentUser(on='{on}')` — appConsentRequest: filterByCurrentUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-filterByCurrentUser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`; application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`.
    pub fn filter_by_current_user(
        &self,
        on: models::ConsentRequestFilterByCurrentUserOptions,
    ) -> List<models::AppConsentRequest> {
        let sheet = "GET appConsentRequest: filter_by_current_user
            appconsentrequest-filterByCurrentUser: ConsentRequest.Read.All ConsentRequest.ReadWrite.All | | ConsentRequest.Read.All ConsentRequest.ReadWrite.All
            /users/{id}/appConsentRequestsForApproval/filterByCurrentUser(on='{on}')";
        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipal`, such as `/me/appRoleAssignedResources`.
    UserAppRoleAssignedResources[models::ServicePrincipal]
}

impl UserAppRoleAssignedResources {
    /// `GET /me/appRoleAssignedResources`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/appRoleAssignedResources`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`.
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET user: list
            : Directory.Read.All AppRoleAssignment.ReadWrite.All | |
            /me/appRoleAssignedResources
            : Directory.Read.All AppRoleAssignment.ReadWrite.All | | Directory.Read.All AppRoleAssignment.ReadWrite.All
            /users/{id}/appRoleAssignedResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/users/{id}/appRoleAssignments`.
    UserAppRoleAssignments[models::AppRoleAssignment]
}

impl UserAppRoleAssignments {
    /// `POST /users/{id | userPrincipalName}/appRoleAssignments` — Grant an appRoleAssignment to a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-approleassignments?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All`; application: `AppRoleAssignment.ReadWrite.All`.
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let sheet = "POST user: create
            user-post-approleassignments: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /users/{id}/appRoleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/appRoleAssignments` — List approleassignments granted to a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-approleassignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All`, `Directory.Read.All`; application: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET user: list
            user-list-approleassignments: AppRoleAssignment.ReadWrite.All Directory.Read.All | | Directory.Read.All AppRoleAssignment.ReadWrite.All
            /users/{id}/appRoleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/createdObjects`.
    UserCreatedObjects[models::DirectoryObject]
}

impl UserCreatedObjects {
    /// `GET /me/createdObjects` — List createdObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-createdobjects?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/createdObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 7 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-createdobjects: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/createdObjects
            user-list-createdobjects: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/createdObjects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/deletedDateTime`
    UserDeletedDateTime
}

impl UserDeletedDateTime {
    /// `GET /me/deletedDateTime`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/deletedDateTime`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All`.
    pub fn get(&self) -> Call<OffsetDateTime> {
        let sheet = "GET directoryObject: get
            : User.ReadBasic.All | |
            /me/deletedDateTime
            : User.Read | | User.Read.All
            /users/{id}/deletedDateTime";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.device`, such as `/me/devices`.
    UserDevices[models::Device]
}

impl UserDevices {
    /// `GET /users/{user-id}/devices/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`; application: `Device.Read.All`.
    pub fn delta(&self) -> List<models::Device> {
        let sheet = "GET device: delta
            device-delta: Device.Read.All | | Device.Read.All
            /users/{id}/devices/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/devices` — List user devices deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-devices?view=graph-rest-beta)
    /// Also: `/users/{user-id}/devices`.
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Device.Read`.
    pub fn list(&self) -> List<models::Device> {
        let sheet = "GET user: list
            user-list-devices: | Device.Read |
            /me/devices
            /users/{id}/devices";
        self.0.list(sheet)
    }

    /// `POST /users/{user-id}/devices/provision`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-provision?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn provision(&self, body: requests::device::ProvisionRequest) -> Call<models::ProvisionResponse> {
        let sheet = "POST device: provision
            device-provision: | |
            /users/{id}/devices/provision";
        self.0.name("provision").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/directReports`.
    UserDirectReports[models::DirectoryObject]
}

impl UserDirectReports {
    /// `GET /me/directReports` — List directReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-directreports?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/directReports`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-directreports: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | |
            /me/directReports
            user-list-directreports: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/directReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.distributionList`, such as `/me/distributionLists`.
    UserDistributionLists[models::DistributionList]
}

impl UserDistributionLists {
    /// `POST /me/distributionLists`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/distributionLists`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Contacts.ReadWrite`; personal account: `Contacts.ReadWrite`; application: `Contacts.ReadWrite`.
    pub fn create(&self, body: models::DistributionList) -> Call<models::DistributionList> {
        let sheet = "POST user: create
            : Contacts.ReadWrite | Contacts.ReadWrite | Contacts.ReadWrite
            /me/distributionLists
            /users/{id}/distributionLists";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/distributionLists`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/distributionLists`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn list(&self) -> List<models::DistributionList> {
        let sheet = "GET user: list
            : Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/distributionLists
            /users/{id}/distributionLists";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/me/extensions`.
    UserExtensions[models::Extension]
}

impl UserExtensions {
    /// `POST /users/{userId|userPrincipalName}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /users/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }

    /// `GET /me/extensions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`.
    pub fn list(&self) -> List<models::Extension> {
        let sheet = "GET user: list
            : User.Read | |
            /me/extensions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/getTeamsLicensingDetails`
    UserGetTeamsLicensingDetails
}

impl UserGetTeamsLicensingDetails {
    /// `POST /users/{user-id}/getTeamsLicensingDetails`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`; application: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST user: call
            : User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/getTeamsLicensingDetails";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /users/{user-id}/getTeamsLicensingDetails`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`; application: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            : User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/getTeamsLicensingDetails";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id}/getTeamsLicensingDetails`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`; application: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/getTeamsLicensingDetails";
        self.0.get(sheet)
    }

    /// `PUT /users/{user-id}/getTeamsLicensingDetails`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`; application: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`.
    pub fn replace(&self, body: Value) -> Call<Object> {
        let sheet = "PUT user: replace
            : User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/getTeamsLicensingDetails";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /users/{user-id}/getTeamsLicensingDetails`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`; application: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`.
    pub fn update(&self, body: Value) -> Call<Object> {
        let sheet = "PATCH user: update
            : User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/getTeamsLicensingDetails";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/me/homesite`
    UserHomesite
}

impl UserHomesite {
    /// `GET /me/homesite`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/homesite`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : Sites.Read.All | |
            /me/homesite
            : Sites.Read.All | | Sites.Read.All
            /users/{id}/homesite";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/me/inheritedoauth2permissiongrants`
    UserInheritedoauth2permissiongrants
}

impl UserInheritedoauth2permissiongrants {
    /// `GET /me/inheritedoauth2permissiongrants`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : Directory.Read.All DelegatedPermissionGrant.ReadWrite.All | |
            /me/inheritedoauth2permissiongrants";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userInsightsSettings`, such as `/me/settings/itemInsights`.
    UserInsightsSettings: super::Entity = models::UserInsightsSettings
}

impl UserInsightsSettings {
    /// `GET /me/settings/itemInsights` — Get userInsightsSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userinsightssettings-get?view=graph-rest-beta)
    /// Also: `/users/{userId}/settings/itemInsights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::UserInsightsSettings> {
        let sheet = "GET userInsightsSettings: get
            userinsightssettings-get: User.Read User.ReadWrite | |
            /me/settings/itemInsights
            /users/{id}/settings/itemInsights";
        self.0.get(sheet)
    }

    /// `PATCH /me/settings/itemInsights` — Update userInsightsSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userinsightssettings-update?view=graph-rest-beta)
    /// Also: `/users/{userId}/settings/itemInsights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`.
    pub fn update(&self, body: models::UserInsightsSettings) -> Call<models::UserInsightsSettings> {
        let sheet = "PATCH userInsightsSettings: update
            userinsightssettings-update: User.ReadWrite | |
            /me/settings/itemInsights
            /users/{id}/settings/itemInsights";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/users/{id}/joinedGroups`.
    UserJoinedGroups[models::Group]
}

impl UserJoinedGroups {
    /// `GET /users/{user-id}/joinedGroups/delta` — group: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.Read.All` and 4 more; application: `GroupMember.Read.All` and 4 more.
    pub fn delta(&self) -> List<models::Group> {
        let sheet = "GET group: delta
            group-delta: GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All | | GroupMember.Read.All Group.Read.All Directory.Read.All Group.ReadWrite.All Directory.ReadWrite.All
            /users/{id}/joinedGroups/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /users/{user-id}/joinedGroups/evaluateDynamicMembership` — group: evaluateDynamicMembership
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All` + `User.Read.All` and 4 more.
    pub fn evaluate_dynamic_membership(
        &self,
        body: requests::group::EvaluateDynamicMembershipRequest,
    ) -> Call<models::EvaluateDynamicMembershipResult> {
        let sheet = "POST group: evaluate_dynamic_membership
            group-evaluatedynamicmembership: Group.Read.All+User.Read.All Directory.Read.All Group.Read.All+Device.Read.All User.Read.All Device.Read.All | |
            /users/{id}/joinedGroups/evaluateDynamicMembership";
        self.0.name("evaluateDynamicMembership").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.licenseDetails`, such as `/me/licenseDetails`.
    UserLicenseDetails[models::LicenseDetails]
}

impl UserLicenseDetails {
    /// `GET /users/{user-id}/licenseDetails/getTeamsLicensingDetails`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/licensedetails-getteamslicensingdetails?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get_teams_licensing_details(&self) -> Get<models::TeamsLicensingDetails> {
        let sheet = "GET licenseDetails: get_teams_licensing_details
            licensedetails-getteamslicensingdetails: User.Read Directory.Read.All Directory.ReadWrite.All | |
            /users/{id}/licenseDetails/getTeamsLicensingDetails";
        self.0.name("getTeamsLicensingDetails").get(sheet)
    }

    /// `GET /me/licenseDetails` — List licenseDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-beta)
    /// Also: `/users/{id}/licenseDetails`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LicenseAssignment.Read.All` and 7 more; personal account: `User.Read`.
    pub fn list(&self) -> List<models::LicenseDetails> {
        let sheet = "GET user: list
            user-list-licensedetails: LicenseAssignment.Read.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | User.Read |
            /me/licenseDetails
            user-list-licensedetails: LicenseAssignment.Read.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | User.Read | LicenseAssignment.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/licenseDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/memberOf`.
    UserMemberOf[models::DirectoryObject]
}

impl UserMemberOf {
    /// `GET /me/memberOf` — List a users direct memberships
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/memberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 5 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-memberof: User.Read Group.ReadBasic.All Directory.Read.All GroupMember.Read.All GroupMember.ReadBasic.All Directory.ReadWrite.All | |
            /me/memberOf
            user-list-memberof: User.Read Group.ReadBasic.All Directory.Read.All GroupMember.Read.All GroupMember.ReadBasic.All Directory.ReadWrite.All | | Directory.Read.All Group.ReadBasic.All GroupMember.ReadBasic.All Directory.ReadWrite.All
            /users/{id}/memberOf";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::UserMemberOfAsGroup {
        super::UserMemberOfAsGroup(self.0.name("microsoft.graph.group"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/users/{id}/memberOf/microsoft.graph.group`.
    UserMemberOfAsGroup[models::Group]
}

impl UserMemberOfAsGroup {
    /// `GET /users/{user-id}/memberOf/microsoft.graph.group`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-memberof-group?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET memberof: list
            user-list-memberof-group: | |
            /users/{id}/memberOf/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.notification`, such as `/me/notifications`.
    UserNotifications[models::Notification]
}

impl UserNotifications {
    /// `POST /me/notifications` — Create and send a notification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/notifications-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-post-notifications?view=graph-rest-beta)
    /// Also: `/users/{user-id}/notifications`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Notifications.ReadWrite.CreatedByApp`; personal account: `Notifications.ReadWrite.CreatedByApp`.
    pub fn create(&self, body: models::Notification) -> Call<models::Notification> {
        let sheet = "POST notifications: create
            notifications-post, user-post-notifications: Notifications.ReadWrite.CreatedByApp | Notifications.ReadWrite.CreatedByApp |
            /me/notifications
            notifications-post: Notifications.ReadWrite.CreatedByApp | Notifications.ReadWrite.CreatedByApp |
            /users/{id}/notifications";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/me/oauth2PermissionGrants`.
    UserOauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl UserOauth2PermissionGrants {
    /// `GET /me/oauth2PermissionGrants` — List oauth2PermissionGrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-oauth2permissiongrants?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/oauth2PermissionGrants`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`.
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET user: list
            user-list-oauth2permissiongrants: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All | |
            /me/oauth2PermissionGrants
            user-list-oauth2permissiongrants: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All
            /users/{id}/oauth2PermissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/organizationalUnitParent`
    UserOrganizationalUnitParent
}

impl UserOrganizationalUnitParent {
    /// `GET /users/{user-id}/organizationalUnitParent`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All`; application: `User.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : User.Read.All | | User.Read.All
            /users/{id}/organizationalUnitParent";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/ownedDevices`.
    UserOwnedDevices[models::DirectoryObject]
}

impl UserOwnedDevices {
    /// `GET /me/ownedDevices` — List ownedDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-owneddevices?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/ownedDevices`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-owneddevices: User.Read Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | |
            /me/ownedDevices
            user-list-owneddevices: User.Read Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | | User.Read.All Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/ownedDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/ownedObjects`.
    UserOwnedObjects[models::DirectoryObject]
}

impl UserOwnedObjects {
    /// `GET /me/ownedObjects` — List ownedObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-ownedobjects?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/ownedObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-ownedobjects: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | |
            /me/ownedObjects
            user-list-ownedobjects: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/ownedObjects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceSpecificPermissionGrant`, such as `/users/{id}/permissionGrants`.
    UserPermissionGrants[models::ResourceSpecificPermissionGrant]
}

impl UserPermissionGrants {
    /// `GET /users/{user-id}/permissionGrants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-permissiongrants?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ResourceSpecificPermissionGrant.ReadForUser` and 3 more; application: `ResourceSpecificPermissionGrant.ReadForUser.All` and 3 more.
    pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
        let sheet = "GET user: list
            user-list-permissiongrants: ResourceSpecificPermissionGrant.ReadForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser | | ResourceSpecificPermissionGrant.ReadForUser.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/permissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profilePhoto`, such as `/me/photos`.
    UserPhotos[models::ProfilePhoto]
}

impl UserPhotos {
    /// `GET /me/photos`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/photos`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 3 more.
    pub fn list(&self) -> List<models::ProfilePhoto> {
        let sheet = "GET user: list
            : User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | |
            /me/photos
            : User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | | ProfilePhoto.Read.All ProfilePhoto.ReadWrite.All User.Read.All User.ReadBasic.All
            /users/{id}/photos";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/registeredDevices`.
    UserRegisteredDevices[models::DirectoryObject]
}

impl UserRegisteredDevices {
    /// `GET /me/registeredDevices` — List registeredDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-registereddevices?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/registeredDevices`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-registereddevices: User.Read Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | |
            /me/registeredDevices
            user-list-registereddevices: User.Read Directory.Read.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All | | User.Read.All Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/registeredDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.scopedRoleMembership`, such as `/me/scopedRoleMemberOf`.
    UserScopedRoleMemberOf[models::ScopedRoleMembership]
}

impl UserScopedRoleMemberOf {
    /// `GET /me/scopedRoleMemberOf` — List scopedAdministratorOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-scopedrolememberof?view=graph-rest-beta)
    /// Also: `/users/{id}/scopedRoleMemberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::ScopedRoleMembership> {
        let sheet = "GET user: list
            user-list-scopedrolememberof: Directory.Read.All Directory.ReadWrite.All | |
            /me/scopedRoleMemberOf
            user-list-scopedrolememberof: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /users/{id}/scopedRoleMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsSetting`, such as `/me/settings/windows`.
    UserSettingsWindows[models::WindowsSetting]
}

impl UserSettingsWindows {
    /// `DELETE /users/{user-id}/settings/windows`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserWindowsSettings.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userSettings: delete
            : UserWindowsSettings.ReadWrite.All | |
            /users/{id}/settings/windows";
        self.0.call(sheet)
    }

    /// `GET /me/settings/windows`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/windows`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserWindowsSettings.Read`; personal account: `UserWindowsSettings.Read`.
    pub fn list(&self) -> List<models::WindowsSetting> {
        let sheet = "GET userSettings: list
            : UserWindowsSettings.Read | UserWindowsSettings.Read |
            /me/settings/windows
            : UserWindowsSettings.Read UserWindowsSettings.ReadWrite.All UserWindowsSettings.Read.All | UserWindowsSettings.Read |
            /users/{id}/settings/windows";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userSolutionRoot`, such as `/users/{id}/solutions`.
    UserSolutionRoot: super::Entity = models::UserSolutionRoot
}

impl UserSolutionRoot {
    /// `GET /users/{user-id}/solutions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Schedule-WorkingTime.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserSolutionRoot> {
        let sheet = "GET user: get
            : | | Schedule-WorkingTime.ReadWrite.All
            /users/{id}/solutions";
        self.0.get(sheet)
    }

    /// `…/workingTimeSchedule`
    pub fn working_time_schedule(&self) -> super::WorkingTimeSchedule {
        super::WorkingTimeSchedule(self.0.name("workingTimeSchedule"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/sponsorOf`.
    UserSponsorOf[models::DirectoryObject]
}

impl UserSponsorOf {
    /// `GET /me/sponsorOf`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-sponsorof?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/sponsorOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`, `User.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-sponsorof: User.Read User.Read.All User.ReadWrite.All | |
            /me/sponsorOf
            user-list-sponsorof: User.Read User.Read.All User.ReadWrite.All | | User.Read.All User.ReadWrite.All
            /users/{id}/sponsorOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/sponsors`.
    UserSponsors[models::DirectoryObject]
}

impl UserSponsors {
    /// `POST /users/{user-id}/sponsors/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-post-sponsors?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All` and 3 more; application: `User.ReadWrite.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST agentUser: add_ref
            agentuser-post-sponsors: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All
            /users/{id}/sponsors/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /users/{user-id}/sponsors/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-delete-sponsors?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE agentUser: delete_ref
            agentuser-delete-sponsors: | |
            /users/{id}/sponsors/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /me/sponsors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-list-sponsors?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/sponsors`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET agentUser: list
            agentuser-list-sponsors: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | |
            /me/sponsors
            agentuser-list-sponsors: User.Read User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All | | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/sponsors";
        self.0.list(sheet)
    }

    /// `GET /users/{user-id}/sponsors/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-sponsors-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET sponsors: list_refs
            user-list-sponsors-ref: | |
            /users/{id}/sponsors/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /users/{user-id}/sponsors/{directoryObject-id}/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-delete-sponsors?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All` and 3 more; application: `User.ReadWrite.All` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE agentUser: remove_ref
            agentuser-delete-sponsors: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All | | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.ReadWrite.All
            /users/{id}/sponsors/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userStorage`, such as `/me/settings/storage`.
    UserStorage: super::Entity = models::UserStorage
}

impl UserStorage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserStorage> {
        self.0.get("GET userStorage: get")
    }

    /// `…/quota`
    pub fn quota(&self) -> super::UnifiedStorageQuota {
        super::UnifiedStorageQuota(self.0.name("quota"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/transitiveMemberOf`.
    UserTransitiveMemberOf[models::DirectoryObject]
}

impl UserTransitiveMemberOf {
    /// `GET /users/{id | userPrincipalName}/transitiveMemberOf` — List a users memberships direct and transitive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-transitivememberof?view=graph-rest-beta)
    /// Also: `/me/transitiveMemberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 7 more; application: `User.Read.All` and 6 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-transitivememberof: User.Read Group.ReadBasic.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All | | User.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All Directory.ReadWrite.All
            /users/{id}/transitiveMemberOf
            user-list-transitivememberof: User.Read Group.ReadBasic.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All | |
            /me/transitiveMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/users/{id}/transitiveReports`.
    UserTransitiveReports[models::DirectoryObject]
}

impl UserTransitiveReports {
    /// `GET /users/{id}/transitiveReports/$count` — Get transitiveReports for a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-transitivereports?view=graph-rest-beta)
    /// Required: `ConsistencyLevel`. Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `Directory.Read.All`, `User.Read.All`; application: `Directory.Read.All`, `User.Read.All`.
    pub fn count(&self) -> Call<i64> {
        let sheet = "GET user: count
            user-get-transitivereports: User.Read Directory.Read.All User.Read.All | | Directory.Read.All User.Read.All
            /users/{id}/transitiveReports/$count";
        self.0.name("$count").call(sheet)
    }

    /// `GET /users/{user-id}/transitiveReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-list-transitivereports?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET agentUser: list
            agentuser-list-transitivereports: | |
            /users/{id}/transitiveReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.usageRight`, such as `/users/{id}/usageRights`.
    UserUsageRights[models::UsageRight]
}

impl UserUsageRights {
    /// `GET /users/{userId}/usageRights` — List user usagerights
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-usagerights?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 7 more; application: `User.Read.All` and 5 more.
    pub fn list(&self) -> List<models::UsageRight> {
        let sheet = "GET user: list
            user-list-usagerights: User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/usageRights";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsSetting`, such as `/me/settings/windows/{id}`.
    WindowsSetting: super::Entity = models::WindowsSetting
}

impl WindowsSetting {
    /// `DELETE /users/{user-id}/settings/windows/{windowsSetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/windowssetting-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsSetting: delete
            windowssetting-delete: | |
            /users/{id}/settings/windows/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/settings/windows/{windowsSetting-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/windows/{windowsSetting-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserWindowsSettings.Read`; personal account: `UserWindowsSettings.Read`.
    pub fn get(&self) -> Get<models::WindowsSetting> {
        let sheet = "GET windowsSetting: get
            : UserWindowsSettings.Read | UserWindowsSettings.Read |
            /me/settings/windows/{id}
            : UserWindowsSettings.Read UserWindowsSettings.Read.All | UserWindowsSettings.Read |
            /users/{id}/settings/windows/{id}";
        self.0.get(sheet)
    }

    /// `…/instances`
    pub fn instances(&self) -> super::WindowsSettingInstances {
        super::WindowsSettingInstances(self.0.name("instances"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsSettingInstance`, such as `/me/settings/windows/{id}/instances/{id}`.
    WindowsSettingInstance: super::Entity = models::WindowsSettingInstance
}

impl WindowsSettingInstance {
    /// `GET /me/settings/windows/{windowsSetting-id}/instances/{windowsSettingInstance-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/windows/{windowsSetting-id}/instances/{windowsSettingInstance-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserWindowsSettings.Read`; personal account: `UserWindowsSettings.Read`.
    pub fn get(&self) -> Get<models::WindowsSettingInstance> {
        let sheet = "GET windowsSettingInstance: get
            : UserWindowsSettings.Read | UserWindowsSettings.Read |
            /me/settings/windows/{id}/instances/{id}
            : UserWindowsSettings.Read UserWindowsSettings.Read.All | UserWindowsSettings.Read |
            /users/{id}/settings/windows/{id}/instances/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsSettingInstance`, such as `/me/settings/windows/{id}/instances`.
    WindowsSettingInstances[models::WindowsSettingInstance]
}

impl WindowsSettingInstances {
    /// `GET /me/settings/windows/{windowsSetting-id}/instances`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/windows/{windowsSetting-id}/instances`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserWindowsSettings.Read`; personal account: `UserWindowsSettings.Read`.
    pub fn list(&self) -> List<models::WindowsSettingInstance> {
        let sheet = "GET windowsSetting: list
            : UserWindowsSettings.Read | UserWindowsSettings.Read |
            /me/settings/windows/{id}/instances
            : UserWindowsSettings.Read UserWindowsSettings.Read.All | UserWindowsSettings.Read |
            /users/{id}/settings/windows/{id}/instances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workHoursAndLocationsSetting`, such as `/me/settings/workHoursAndLocations`.
    WorkHoursAndLocationsSetting: super::Entity = models::WorkHoursAndLocationsSetting
}

impl WorkHoursAndLocationsSetting {
    /// `GET /me/settings/workHoursAndLocations`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/workHoursAndLocations`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read` and 3 more.
    pub fn get(&self) -> Get<models::WorkHoursAndLocationsSetting> {
        let sheet = "GET userSettings: get
            : MailboxSettings.Read Calendars.Read Calendars.ReadWrite MailboxSettings.ReadWrite | |
            /me/settings/workHoursAndLocations
            /users/{id}/settings/workHoursAndLocations";
        self.0.get(sheet)
    }

    /// `GET /me/settings/workHoursAndLocations/occurrencesView(startDateTime='{startDateTime}',endDateTime='{endDateTime}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workhoursandlocationssetting-occurrencesview?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/settings/workHoursAndLocations/occurrencesView(startDateTime='{startDateTime}',endDateTime='{endDateTime}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadWrite`.
    pub fn occurrences_view(&self, start_date_time: &str, end_date_time: &str) -> List<models::WorkPlanOccurrence> {
        let sheet = "GET workHoursAndLocationsSetting: occurrences_view
            workhoursandlocationssetting-occurrencesview: Calendars.Read Calendars.ReadWrite | |
            /me/settings/workHoursAndLocations/occurrencesView(startDateTime='{startDateTime}',endDateTime='{endDateTime}')
            /users/{id}/settings/workHoursAndLocations/occurrencesView(startDateTime='{startDateTime}',endDateTime='{endDateTime}')";
        self.0
            .function(
                "occurrencesView",
                &[
                    ("startDateTime", Argument::quoted(start_date_time)),
                    ("endDateTime", Argument::quoted(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `PATCH /me/settings/workHoursAndLocations`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/workHoursAndLocations`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`, `MailboxSettings.ReadWrite`.
    pub fn update(&self, body: models::WorkHoursAndLocationsSetting) -> Call<models::WorkHoursAndLocationsSetting> {
        let sheet = "PATCH userSettings: update
            : Calendars.ReadWrite MailboxSettings.ReadWrite | |
            /me/settings/workHoursAndLocations
            /users/{id}/settings/workHoursAndLocations";
        self.0.call(sheet).json(body)
    }

    /// `…/occurrences`
    pub fn occurrences(&self) -> super::WorkHoursAndLocationsSettingOccurrences {
        super::WorkHoursAndLocationsSettingOccurrences(self.0.name("occurrences"))
    }

    /// `…/recurrences`
    pub fn recurrences(&self) -> super::WorkHoursAndLocationsSettingRecurrences {
        super::WorkHoursAndLocationsSettingRecurrences(self.0.name("recurrences"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workPlanOccurrence`, such as `/me/settings/workHoursAndLocations/occurrences`.
    WorkHoursAndLocationsSettingOccurrences[models::WorkPlanOccurrence]
}

impl WorkHoursAndLocationsSettingOccurrences {
    /// `POST /me/settings/workHoursAndLocations/occurrences`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/workHoursAndLocations/occurrences`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`.
    pub fn create(&self, body: models::WorkPlanOccurrence) -> Call<models::WorkPlanOccurrence> {
        let sheet = "POST workHoursAndLocationsSetting: create
            : Calendars.ReadWrite | |
            /me/settings/workHoursAndLocations/occurrences
            /users/{id}/settings/workHoursAndLocations/occurrences";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/settings/workHoursAndLocations/occurrences/setCurrentLocation`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workplanoccurrence-setcurrentlocation?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/settings/workHoursAndLocations/occurrences/setCurrentLocation`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`.
    pub fn set_current_location(&self, body: requests::work_plan_occurrence::SetCurrentLocationRequest) -> Call<()> {
        let sheet = "POST workPlanOccurrence: set_current_location
            workplanoccurrence-setcurrentlocation: Calendars.ReadWrite | |
            /me/settings/workHoursAndLocations/occurrences/setCurrentLocation
            /users/{id}/settings/workHoursAndLocations/occurrences/setCurrentLocation";
        self.0.name("setCurrentLocation").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workPlanRecurrence`, such as `/me/settings/workHoursAndLocations/recurrences`.
    WorkHoursAndLocationsSettingRecurrences[models::WorkPlanRecurrence]
}

impl WorkHoursAndLocationsSettingRecurrences {
    /// `POST /me/settings/workHoursAndLocations/recurrences`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/workHoursAndLocations/recurrences`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`.
    pub fn create(&self, body: models::WorkPlanRecurrence) -> Call<models::WorkPlanRecurrence> {
        let sheet = "POST workHoursAndLocationsSetting: create
            : Calendars.ReadWrite | |
            /me/settings/workHoursAndLocations/recurrences
            /users/{id}/settings/workHoursAndLocations/recurrences";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/settings/workHoursAndLocations/recurrences`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/workHoursAndLocations/recurrences`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadWrite`.
    pub fn list(&self) -> List<models::WorkPlanRecurrence> {
        let sheet = "GET workHoursAndLocationsSetting: list
            : Calendars.Read Calendars.ReadWrite | |
            /me/settings/workHoursAndLocations/recurrences
            /users/{id}/settings/workHoursAndLocations/recurrences";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workPlanOccurrence`, such as `/me/settings/workHoursAndLocations/occurrences/{id}`.
    WorkPlanOccurrence: super::Entity = models::WorkPlanOccurrence
}

impl WorkPlanOccurrence {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkPlanOccurrence> {
        self.0.get("GET workPlanOccurrence: get")
    }

    /// `DELETE /me/settings/workHoursAndLocations/occurrences/{workPlanOccurrence-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/workHoursAndLocations/occurrences/{workPlanOccurrence-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE workPlanOccurrence: delete
            : Calendars.ReadWrite | |
            /me/settings/workHoursAndLocations/occurrences/{id}
            /users/{id}/settings/workHoursAndLocations/occurrences/{id}";
        self.0.call(sheet)
    }

    /// `PUT /me/settings/workHoursAndLocations/occurrences/{workPlanOccurrence-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/workHoursAndLocations/occurrences/{workPlanOccurrence-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`.
    pub fn replace(&self, body: models::WorkPlanOccurrence) -> Call<models::WorkPlanOccurrence> {
        let sheet = "PUT workPlanOccurrence: replace
            : Calendars.ReadWrite | |
            /me/settings/workHoursAndLocations/occurrences/{id}
            /users/{id}/settings/workHoursAndLocations/occurrences/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workPlanRecurrence`, such as `/me/settings/workHoursAndLocations/recurrences/{id}`.
    WorkPlanRecurrence: super::Entity = models::WorkPlanRecurrence
}

impl WorkPlanRecurrence {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkPlanRecurrence> {
        self.0.get("GET workPlanRecurrence: get")
    }

    /// `DELETE /me/settings/workHoursAndLocations/recurrences/{workPlanRecurrence-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/workHoursAndLocations/recurrences/{workPlanRecurrence-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE workPlanRecurrence: delete
            : Calendars.ReadWrite | |
            /me/settings/workHoursAndLocations/recurrences/{id}
            /users/{id}/settings/workHoursAndLocations/recurrences/{id}";
        self.0.call(sheet)
    }

    /// `PUT /me/settings/workHoursAndLocations/recurrences/{workPlanRecurrence-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/workHoursAndLocations/recurrences/{workPlanRecurrence-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`.
    pub fn replace(&self, body: models::WorkPlanRecurrence) -> Call<models::WorkPlanRecurrence> {
        let sheet = "PUT workPlanRecurrence: replace
            : Calendars.ReadWrite | |
            /me/settings/workHoursAndLocations/recurrences/{id}
            /users/{id}/settings/workHoursAndLocations/recurrences/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workingTimeSchedule`, such as `/users/{id}/solutions/workingTimeSchedule`.
    WorkingTimeSchedule: super::Entity = models::WorkingTimeSchedule
}

impl WorkingTimeSchedule {
    /// `POST /users/{user-id}/solutions/workingTimeSchedule/endWorkingTime`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workingtimeschedule-endworkingtime?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: application: `Schedule-WorkingTime.ReadWrite.All`.
    pub fn end_working_time(&self) -> Call<()> {
        let sheet = "POST workingTimeSchedule: end_working_time
            workingtimeschedule-endworkingtime: | | Schedule-WorkingTime.ReadWrite.All
            /users/{id}/solutions/workingTimeSchedule/endWorkingTime";
        self.0.name("endWorkingTime").call(sheet)
    }

    /// `GET /users/{user-id}/solutions/workingTimeSchedule`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Schedule-WorkingTime.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WorkingTimeSchedule> {
        let sheet = "GET userSolutionRoot: get
            : | | Schedule-WorkingTime.ReadWrite.All
            /users/{id}/solutions/workingTimeSchedule";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id}/solutions/workingTimeSchedule/startWorkingTime`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workingtimeschedule-startworkingtime?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: application: `Schedule-WorkingTime.ReadWrite.All`.
    pub fn start_working_time(&self) -> Call<()> {
        let sheet = "POST workingTimeSchedule: start_working_time
            workingtimeschedule-startworkingtime: | | Schedule-WorkingTime.ReadWrite.All
            /users/{id}/solutions/workingTimeSchedule/startWorkingTime";
        self.0.name("startWorkingTime").call(sheet)
    }
}
