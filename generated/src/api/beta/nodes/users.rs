// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `users`.

use super::super::models;
use crate::runtime::{Bytes, Call, Collection, Get, List};

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
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE projectrome: delete
            projectrome-delete-activity: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}";
        self.0.call(sheet)
    }

    /// `PUT /me/activities/{appActivityId}` — Create or replace an activity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-activity?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn replace(&self, body: models::Activity) -> Call<models::Activity> {
        let sheet = "PUT projectrome: replace
            projectrome-put-activity: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/historyItems`
    pub fn history_items(&self) -> Collection<models::HistoryItem> {
        Collection::at(self.0.name("historyItems"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.command`, such as `/me/devices/{id}/commands/{id}`.
    Command = models::Command
}

impl Command {
    /// `GET /me/devices/{id}/commands/{id}` — Get device command status deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/get-device-command-status?view=graph-rest-beta)
    /// Also: `/me/devices/{id}/commands/{id}/responsePayload`.
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Device.Command`.
    pub fn get(&self) -> Get<models::Command> {
        let sheet = "GET command: get
            get-device-command-status: | Device.Command |
            /me/devices/{id}/commands/{id}
            /me/devices/{id}/commands/{id}/responsePayload";
        self.0.get(sheet)
    }

    /// `…/responsePayload`
    pub fn response_payload(&self) -> super::Command {
        super::Command(self.0.name("responsePayload"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.contactMergeSuggestions`, such as `/me/settings/contactMergeSuggestions`.
    ContactMergeSuggestions = models::ContactMergeSuggestions
}

impl ContactMergeSuggestions {
    /// `GET /me/settings/contactMergeSuggestions` — Get contactMergeSuggestions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactmergesuggestions-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::ContactMergeSuggestions> {
        let sheet = "GET contactMergeSuggestions: get
            contactmergesuggestions-get: User.Read User.ReadWrite | |
            /me/settings/contactMergeSuggestions";
        self.0.get(sheet)
    }

    /// `PATCH /me/settings/contactMergeSuggestions` — Update contactMergeSuggestions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contactmergesuggestions-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`.
    pub fn update(&self, body: models::ContactMergeSuggestions) -> Call<()> {
        let sheet = "PATCH contactMergeSuggestions: update
            contactmergesuggestions-update: User.ReadWrite | |
            /me/settings/contactMergeSuggestions";
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
    /// Status: 201.
    /// Permissions, least privileged first: personal account: `Device.Command`.
    pub fn create(&self, body: models::Command) -> Call<models::Command> {
        let sheet = "POST device: create
            send-device-command: | Device.Command |
            /me/devices/{id}/commands";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.historyItem`, such as `/me/activities/{id}/historyItems/{id}`.
    HistoryItem = models::HistoryItem
}

impl HistoryItem {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::HistoryItem> {
        self.0.get("GET historyItem: get")
    }

    /// `DELETE /me/activities/{id}/historyItems/{id}` — Delete a historyItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-historyitem?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE projectrome: delete
            projectrome-delete-historyitem: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}/historyItems/{id}";
        self.0.call(sheet)
    }

    /// `PUT /me/activities/{id}/historyItems/{id}` — Create or replace a historyItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-historyitem?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn replace(&self, body: models::HistoryItem) -> Call<models::HistoryItem> {
        let sheet = "PUT projectrome: replace
            projectrome-put-historyitem: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}/historyItems/{id}";
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
    /// A value of `microsoft.graph.photo`, such as `/me/photos/{id}`.
    Photo = models::Photo
}

impl Photo {
    /// `GET /me/photos/{size}/$value` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 13 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 12 more.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET profilePhoto: download
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
            /me/photos/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /me/photos/{size}` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/photos/{size}`.
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 13 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 12 more.
    pub fn get(&self) -> Get<models::Photo> {
        let sheet = "GET profilePhoto: get
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All
            /me/photos/{id}
            /users/{id}/photos/{id}";
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
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`.
    pub fn get(&self) -> Get<models::Settings> {
        let sheet = "GET userAnalytics: get
            useranalytics-get-settings: User.Read | |
            /me/analytics/settings";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.shiftPreferences`, such as `/users/{id}/settings/shiftPreferences`.
    ShiftPreferences = models::ShiftPreferences
}

impl ShiftPreferences {
    /// `GET /users/{userId}/settings/shiftPreferences` — Get shiftPreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All`, `User.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ShiftPreferences> {
        let sheet = "GET shiftPreferences: get
            shiftpreferences-get: User.Read.All User.ReadWrite.All | |
            /users/{id}/settings/shiftPreferences";
        self.0.get(sheet)
    }

    /// `PUT /users/{userId}/settings/shiftPreferences` — Update shiftPreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`.
    pub fn replace(&self, body: models::ShiftPreferences) -> Call<()> {
        let sheet = "PUT shiftPreferences: replace
            shiftpreferences-put: User.ReadWrite.All | |
            /users/{id}/settings/shiftPreferences";
        self.0.call(sheet).json(body)
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
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn list(&self) -> List<models::Activity> {
        let sheet = "GET projectrome: list
            projectrome-get-activities: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities";
        self.0.list(sheet)
    }

    /// `…/recent`
    pub fn recent(&self) -> super::UserActivitiesRecent {
        super::UserActivitiesRecent(self.0.name("recent"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.activity`, such as `/me/activities/recent`.
    UserActivitiesRecent[models::Activity]
}

impl UserActivitiesRecent {
    /// `GET /me/activities/recent` — Get recent user activities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-recent-activities?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn list(&self) -> List<models::Activity> {
        let sheet = "GET recent: list
            projectrome-get-recent-activities: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/recent";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/me/analytics`
    UserAnalytics
}

impl UserAnalytics {
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
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All`, `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`; application: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET user: list
            user-list-approleassignments: User.ReadBasic.All Directory.Read.All AppRoleAssignment.ReadWrite.All | | Directory.Read.All AppRoleAssignment.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `User.Read` and 5 more; personal account: `User.Read`, `User.ReadWrite`; application: `User.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-createdobjects: User.Read User.ReadWrite User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me/createdObjects
            /users/{id}/createdObjects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.device`, such as `/me/devices`.
    UserDevices[models::Device]
}

impl UserDevices {
    /// `GET /me/devices` — List user devices deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-devices?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: personal account: `Device.Read`.
    pub fn list(&self) -> List<models::Device> {
        let sheet = "GET user: list
            user-list-devices: | Device.Read |
            /me/devices";
        self.0.list(sheet)
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
    /// Permissions, least privileged first: work or school account: `User.Read.All` and 3 more; application: `User.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-directreports: User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me/directReports
            /users/{id}/directReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/users/{id}/extensions`.
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
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userInsightsSettings`, such as `/me/settings/itemInsights`.
    UserInsightsSettings = models::UserInsightsSettings
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
    /// A collection of `microsoft.graph.licenseDetails`, such as `/me/licenseDetails`.
    UserLicenseDetails[models::LicenseDetails]
}

impl UserLicenseDetails {
    /// `GET /me/licenseDetails` — List licenseDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-beta)
    /// Also: `/users/{id}/licenseDetails`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 4 more; personal account: `User.Read`; application: `User.Read.All` and 3 more.
    pub fn list(&self) -> List<models::LicenseDetails> {
        let sheet = "GET user: list
            user-list-licensedetails: User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | User.Read | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me/licenseDetails
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
    /// Permissions, least privileged first: work or school account: `User.Read` and 3 more; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-memberof: User.Read GroupMember.Read.All Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /me/memberOf
            /users/{id}/memberOf";
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
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Notifications.ReadWrite.CreatedByApp`; personal account: `Notifications.ReadWrite.CreatedByApp`.
    pub fn create(&self, body: models::Notification) -> Call<models::Notification> {
        let sheet = "POST notifications: create
            notifications-post, user-post-notifications: Notifications.ReadWrite.CreatedByApp | Notifications.ReadWrite.CreatedByApp |
            /me/notifications";
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
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET user: list
            user-list-oauth2permissiongrants: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /me/oauth2PermissionGrants
            /users/{id}/oauth2PermissionGrants";
        self.0.list(sheet)
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
    /// Permissions, least privileged first: work or school account: `User.Read.All` and 3 more; application: `User.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-owneddevices: User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me/ownedDevices
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
    /// Permissions, least privileged first: work or school account: `User.Read` and 4 more; application: `User.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-ownedobjects: User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me/ownedObjects
            /users/{id}/ownedObjects";
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
    /// Permissions, least privileged first: work or school account: `User.Read` and 4 more; application: `User.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-registereddevices: User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me/registeredDevices
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
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::ScopedRoleMembership> {
        let sheet = "GET user: list
            user-list-scopedrolememberof: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /me/scopedRoleMemberOf
            /users/{id}/scopedRoleMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userSettings`, such as `/me/settings`.
    UserSettings = models::UserSettings
}

impl UserSettings {
    /// `GET /me/settings` — Get settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/settings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All`, `User.ReadWrite.All`; application: `User.Read.All`, `User.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserSettings> {
        let sheet = "GET userSettings: get
            usersettings-get: User.Read.All User.ReadWrite.All | | User.Read.All User.ReadWrite.All
            /me/settings
            /users/{id}/settings";
        self.0.get(sheet)
    }

    /// `PATCH /me/settings` — Update settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/settings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`; application: `User.ReadWrite.All`.
    pub fn update(&self, body: models::Settings) -> Call<models::Settings> {
        let sheet = "PATCH userSettings: update
            usersettings-update: User.ReadWrite User.ReadWrite.All | | User.ReadWrite.All
            /me/settings
            /users/{id}/settings";
        self.0.call(sheet).json(body)
    }

    /// `…/contactMergeSuggestions`
    pub fn contact_merge_suggestions(&self) -> super::ContactMergeSuggestions {
        super::ContactMergeSuggestions(self.0.name("contactMergeSuggestions"))
    }

    /// `…/itemInsights`
    pub fn item_insights(&self) -> super::UserInsightsSettings {
        super::UserInsightsSettings(self.0.name("itemInsights"))
    }

    /// `…/regionalAndLanguageSettings`
    pub fn regional_and_language_settings(&self) -> super::RegionalAndLanguageSettings {
        super::RegionalAndLanguageSettings(self.0.name("regionalAndLanguageSettings"))
    }

    /// `…/shiftPreferences`
    pub fn shift_preferences(&self) -> super::ShiftPreferences {
        super::ShiftPreferences(self.0.name("shiftPreferences"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/users/{id}/transitiveMemberOf`.
    UserTransitiveMemberOf[models::DirectoryObject]
}

impl UserTransitiveMemberOf {
    /// `GET /users/{id | userPrincipalName}/transitiveMemberOf` — List a users memberships direct and transitive
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-transitivememberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 3 more; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-transitivememberof: User.Read GroupMember.Read.All Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /users/{id}/transitiveMemberOf";
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
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`, `Directory.Read.All`; application: `User.Read`, `User.Read.All`, `Directory.Read.All`.
    pub fn count(&self) -> Call<i64> {
        let sheet = "GET user: count
            user-get-transitivereports: User.Read User.Read.All Directory.Read.All | | User.Read User.Read.All Directory.Read.All
            /users/{id}/transitiveReports/$count";
        self.0.name("$count").call(sheet)
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
    /// Permissions, least privileged first: work or school account: `User.Read` and 5 more; application: `User.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UsageRight> {
        let sheet = "GET user: list
            user-list-usagerights: User.Read User.ReadWrite User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /users/{id}/usageRights";
        self.0.list(sheet)
    }
}
