// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `users`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, OffsetDateTime, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.activityHistoryItem`, such as `/me/activities/{id}/historyItems/{id}`.
    ActivityHistoryItem: super::Entity = models::ActivityHistoryItem
}

impl ActivityHistoryItem {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ActivityHistoryItem> {
        self.0.get("GET activityHistoryItem: get")
    }

    /// `DELETE /me/activities/{id}/historyItems/{id}` — Delete a historyItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-historyitem?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-historyitem?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/activities/{userActivity-id}/historyItems/{activityHistoryItem-id}`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn replace(&self, body: models::ActivityHistoryItem) -> Call<models::ActivityHistoryItem> {
        let sheet = "PUT projectrome: replace
            projectrome-put-historyitem: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}/historyItems/{id}
            /users/{id}/activities/{id}/historyItems/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/activity`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activity(&self) -> super::UserActivity {
        super::UserActivity(self.0.name("activity"))
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
    /// A value of `microsoft.graph.exchangeSettings`, such as `/users/{id}/settings/exchange`.
    ExchangeSettings: super::Entity = models::ExchangeSettings
}

impl ExchangeSettings {
    /// `GET /users/{user-id}/settings/exchange`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-list-exchange?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::ExchangeSettings> {
        let sheet = "GET userSettings: get
            usersettings-list-exchange: | |
            /users/{id}/settings/exchange";
        self.0.get(sheet)
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
    /// A value of `microsoft.graph.unifiedStorageQuota`, such as `/me/settings/storage/quota`.
    UnifiedStorageQuota: super::Entity = models::UnifiedStorageQuota
}

impl UnifiedStorageQuota {
    /// `GET /me/settings/storage/quota`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/storage/quota`.
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Files.Read` and 3 more.
    pub fn get(&self) -> Get<models::UnifiedStorageQuota> {
        let sheet = "GET userStorage: get
            : | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All |
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
    /// A collection of `microsoft.graph.userActivity`, such as `/me/activities`.
    UserActivities[models::UserActivity]
}

impl UserActivities {
    /// `GET /me/activities` — Get user activities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-activities?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/activities`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn list(&self) -> List<models::UserActivity> {
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
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-recent-activities?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.userActivity`, such as `/me/activities/{id}`.
    UserActivity: super::Entity = models::UserActivity
}

impl UserActivity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserActivity> {
        self.0.get("GET userActivity: get")
    }

    /// `DELETE /me/activities/{id}` — Delete an activity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-activity?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-activity?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/activities/{userActivity-id}`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn replace(&self, body: models::UserActivity) -> Call<models::UserActivity> {
        let sheet = "PUT projectrome: replace
            projectrome-put-activity: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}
            /users/{id}/activities/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/historyItems`
    pub fn history_items(&self) -> Collection<models::ActivityHistoryItem> {
        Collection::at(self.0.name("historyItems"))
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/users/{id}/appRoleAssignments`.
    UserAppRoleAssignments[models::AppRoleAssignment]
}

impl UserAppRoleAssignments {
    /// `POST /users/{id | userPrincipalName}/appRoleAssignments` — Grant an appRoleAssignment to a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-approleassignments?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-approleassignments?view=graph-rest-1.0)
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
    /// `/me/approleassignedresources`
    UserApproleassignedresources
}

impl UserApproleassignedresources {
    /// `GET /me/approleassignedresources`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/approleassignedresources`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : Directory.Read.All AppRoleAssignment.ReadWrite.All | |
            /me/approleassignedresources
            : Directory.Read.All AppRoleAssignment.ReadWrite.All | | Directory.Read.All AppRoleAssignment.ReadWrite.All
            /users/{id}/approleassignedresources";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/createdObjects`.
    UserCreatedObjects[models::DirectoryObject]
}

impl UserCreatedObjects {
    /// `GET /me/createdObjects` — List createdObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-createdobjects?view=graph-rest-1.0)
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
    /// `/me/devices`
    UserDevices
}

impl UserDevices {
    /// `GET /me/devices`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/devices`.
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Device.Read`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : | Device.Read |
            /me/devices
            /users/{id}/devices";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/directReports`.
    UserDirectReports[models::DirectoryObject]
}

impl UserDirectReports {
    /// `GET /me/directReports` — List directReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-directreports?view=graph-rest-1.0)
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
    /// `/me/distributionlists`
    UserDistributionlists
}

impl UserDistributionlists {
    /// `GET /me/distributionlists`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/distributionlists`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Contacts.Read`, `Contacts.ReadWrite`; personal account: `Contacts.Read`, `Contacts.ReadWrite`; application: `Contacts.Read`, `Contacts.ReadWrite`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite
            /me/distributionlists
            /users/{id}/distributionlists";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/me/extensions`.
    UserExtensions[models::Extension]
}

impl UserExtensions {
    /// `POST /users/{id|userPrincipalName}/extensions` — Create open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
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
    /// `/me/findroomlists`
    UserFindroomlists
}

impl UserFindroomlists {
    /// `GET /me/findroomlists`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/findroomlists`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : User.Read User.ReadBasic.All User.Read.All | |
            /me/findroomlists
            : User.ReadBasic.All User.Read.All | | User.Read.All User.ReadBasic.All
            /users/{id}/findroomlists";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/me/findrooms`
    UserFindrooms
}

impl UserFindrooms {
    /// `GET /me/findrooms`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/findrooms`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : User.Read User.ReadBasic.All User.Read.All | |
            /me/findrooms
            : User.ReadBasic.All User.Read.All | | User.Read.All User.ReadBasic.All
            /users/{id}/findrooms";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/getTeamsLicensingDetails`
    UserGetTeamsLicensingDetails
}

impl UserGetTeamsLicensingDetails {
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
    /// `/users/{id}/getmanageddeviceswithfailedorpendingapps`
    UserGetmanageddeviceswithfailedorpendingapps
}

impl UserGetmanageddeviceswithfailedorpendingapps {
    /// `GET /users/{user-id}/getmanageddeviceswithfailedorpendingapps`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/getmanageddeviceswithfailedorpendingapps";
        self.0.get(sheet)
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
    /// `GET /me/settings/itemInsights`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/settings/itemInsights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::UserInsightsSettings> {
        let sheet = "GET userSettings: get
            : User.Read User.ReadWrite | |
            /me/settings/itemInsights
            /users/{id}/settings/itemInsights";
        self.0.get(sheet)
    }

    /// `PATCH /me/settings/itemInsights`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userinsightssettings-update?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/settings/itemInsights`.
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
    /// `/users/{id}/invitedBy`
    UserInvitedBy
}

impl UserInvitedBy {
    /// `GET /users/{user-id}/invitedBy`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All`; application: `User.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : User.Read.All | | User.Read.All
            /users/{id}/invitedBy";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/ismanagedappuserblocked`
    UserIsmanagedappuserblocked
}

impl UserIsmanagedappuserblocked {
    /// `GET /users/{user-id}/ismanagedappuserblocked`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /users/{id}/ismanagedappuserblocked";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/joinedGroups`
    UserJoinedGroups
}

impl UserJoinedGroups {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::UserJoinedGroupsId {
        super::UserJoinedGroupsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/users/{id}/joinedGroups/{id}`
    UserJoinedGroupsId
}

impl UserJoinedGroupsId {
    /// `…/photos`
    pub fn photos(&self) -> super::UserJoinedGroupsIdPhotos {
        super::UserJoinedGroupsIdPhotos(self.0.name("photos"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profilePhoto`, such as `/users/{id}/joinedGroups/{id}/photos`.
    UserJoinedGroupsIdPhotos[models::ProfilePhoto]
}

impl UserJoinedGroupsIdPhotos {
    /// `GET /users/{id | userPrincipalName}/joinedGroups/{id}/photos` — List photos
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-photos?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn list(&self) -> List<models::ProfilePhoto> {
        let sheet = "GET group: list
            group-list-photos: Group.ReadBasic.All Group.Read.All Group.ReadWrite.All | | Group.ReadBasic.All Group.Read.All Group.ReadWrite.All
            /users/{id}/joinedGroups/{id}/photos";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.licenseDetails`, such as `/me/licenseDetails`.
    UserLicenseDetails[models::LicenseDetails]
}

impl UserLicenseDetails {
    /// `GET /users/{user-id}/licenseDetails/getTeamsLicensingDetails`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/licensedetails-getteamslicensingdetails?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-memberof-group?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET memberof: list
            user-list-memberof-group: | |
            /users/{id}/memberOf/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/mobileappintentandstates`
    UserMobileappintentandstates
}

impl UserMobileappintentandstates {
    /// `GET /users/{user-id}/mobileappintentandstates`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/mobileappintentandstates";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/me/oauth2PermissionGrants`.
    UserOauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl UserOauth2PermissionGrants {
    /// `GET /me/oauth2PermissionGrants` — List oauth2PermissionGrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-oauth2permissiongrants?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-owneddevices?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-ownedobjects?view=graph-rest-1.0)
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
    /// `/me/pendingaccessreviewinstances`
    UserPendingaccessreviewinstances
}

impl UserPendingaccessreviewinstances {
    /// `GET /me/pendingaccessreviewinstances`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/pendingaccessreviewinstances`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : AccessReview.Read.All AccessReview.ReadWrite.All | |
            /me/pendingaccessreviewinstances
            /users/{id}/pendingaccessreviewinstances";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceSpecificPermissionGrant`, such as `/users/{id}/permissionGrants`.
    UserPermissionGrants[models::ResourceSpecificPermissionGrant]
}

impl UserPermissionGrants {
    /// `GET /users/{user-id}/permissionGrants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-permissiongrants?view=graph-rest-1.0), metadata
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
    /// `GET /me/photos` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/photos`.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `User.Read` and 3 more.
    pub fn list(&self) -> List<models::ProfilePhoto> {
        let sheet = "GET profilePhoto: list
            profilephoto-get: User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | |
            /me/photos
            profilephoto-get: User.Read ProfilePhoto.Read.All User.ReadBasic.All ProfilePhoto.ReadWrite.All | | ProfilePhoto.Read.All ProfilePhoto.ReadWrite.All User.Read.All User.ReadBasic.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-registereddevices?view=graph-rest-1.0)
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
    /// `GET /me/scopedRoleMemberOf`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/scopedRoleMemberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::ScopedRoleMembership> {
        let sheet = "GET user: list
            : Directory.Read.All Directory.ReadWrite.All | |
            /me/scopedRoleMemberOf
            : Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-sponsorof?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-post-sponsors?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-delete-sponsors?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE agentUser: delete_ref
            agentuser-delete-sponsors: | |
            /users/{id}/sponsors/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /me/sponsors`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-list-sponsors?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-sponsors-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET sponsors: list_refs
            user-list-sponsors-ref: | |
            /users/{id}/sponsors/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /users/{user-id}/sponsors/{directoryObject-id}/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentuser-delete-sponsors?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-transitivememberof?view=graph-rest-1.0)
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
    /// `/users/{id}/usagerights`
    UserUsagerights
}

impl UserUsagerights {
    /// `GET /users/{user-id}/usagerights`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 7 more; application: `User.Read.All` and 5 more.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All User.Read.All User.ReadWrite Directory.ReadWrite.All User.ReadWrite.All | | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/usagerights";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsSetting`, such as `/me/settings/windows/{id}`.
    WindowsSetting: super::Entity = models::WindowsSetting
}

impl WindowsSetting {
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
    /// [Reference](https://learn.microsoft.com/graph/api/workhoursandlocationssetting-occurrencesview?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/workplanoccurrence-setcurrentlocation?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/workingtimeschedule-endworkingtime?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/workingtimeschedule-startworkingtime?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: application: `Schedule-WorkingTime.ReadWrite.All`.
    pub fn start_working_time(&self) -> Call<()> {
        let sheet = "POST workingTimeSchedule: start_working_time
            workingtimeschedule-startworkingtime: | | Schedule-WorkingTime.ReadWrite.All
            /users/{id}/solutions/workingTimeSchedule/startWorkingTime";
        self.0.name("startWorkingTime").call(sheet)
    }
}
