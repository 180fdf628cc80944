// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `users`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Object};

crate::runtime::node! {
    /// A value of `microsoft.graph.activityHistoryItem`, such as `/me/activities/{id}/historyItems/{id}`.
    ActivityHistoryItem = models::ActivityHistoryItem
}

impl ActivityHistoryItem {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ActivityHistoryItem> {
        self.0.get("GET activityHistoryItem: get")
    }

    /// `DELETE /me/activities/{id}/historyItems/{id}` — Delete a historyItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-historyitem?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-historyitem?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn replace(&self, body: models::ActivityHistoryItem) -> Call<models::ActivityHistoryItem> {
        let sheet = "PUT projectrome: replace
            projectrome-put-historyitem: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}/historyItems/{id}";
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
    /// A value of `microsoft.graph.shiftPreferences`, such as `/users/{id}/settings/shiftPreferences`.
    ShiftPreferences = models::ShiftPreferences
}

impl ShiftPreferences {
    /// `GET /users/{userId}/settings/shiftPreferences` — Get shiftPreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All`, `User.ReadWrite.All`; application: `UserShiftPreferences.Read.All`, `UserShiftPreferences.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ShiftPreferences> {
        let sheet = "GET shiftPreferences: get
            shiftpreferences-get: User.Read.All User.ReadWrite.All | | UserShiftPreferences.Read.All UserShiftPreferences.ReadWrite.All
            /users/{id}/settings/shiftPreferences";
        self.0.get(sheet)
    }

    /// `PATCH /users/{userId}/settings/shiftPreferences` — Update shiftPreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`; application: `UserShiftPreferences.ReadWrite.All`.
    pub fn update(&self, body: models::ShiftPreferences) -> Call<()> {
        let sheet = "PATCH shiftPreferences: update
            shiftpreferences-put: User.ReadWrite.All | | UserShiftPreferences.ReadWrite.All
            /users/{id}/settings/shiftPreferences";
        self.0.call(sheet).json(body)
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
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn list(&self) -> List<models::UserActivity> {
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
    /// A collection of `microsoft.graph.userActivity`, such as `/me/activities/recent`.
    UserActivitiesRecent[models::UserActivity]
}

impl UserActivitiesRecent {
    /// `GET /me/activities/recent` — Get recent user activities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-get-recent-activities?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn list(&self) -> List<models::UserActivity> {
        let sheet = "GET recent: list
            projectrome-get-recent-activities: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/recent";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userActivity`, such as `/me/activities/{id}`.
    UserActivity = models::UserActivity
}

impl UserActivity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserActivity> {
        self.0.get("GET userActivity: get")
    }

    /// `DELETE /me/activities/{id}` — Delete an activity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-delete-activity?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/projectrome-put-activity?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `UserActivity.ReadWrite.CreatedByApp`; personal account: `UserActivity.ReadWrite.CreatedByApp`.
    pub fn replace(&self, body: models::UserActivity) -> Call<models::UserActivity> {
        let sheet = "PUT projectrome: replace
            projectrome-put-activity: UserActivity.ReadWrite.CreatedByApp | UserActivity.ReadWrite.CreatedByApp |
            /me/activities/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/historyItems`
    pub fn history_items(&self) -> Collection<models::ActivityHistoryItem> {
        Collection::at(self.0.name("historyItems"))
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
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET user: list
            user-list-approleassignments: Directory.Read.All AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-createdobjects?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.directoryObject`, such as `/me/directReports`.
    UserDirectReports[models::DirectoryObject]
}

impl UserDirectReports {
    /// `GET /me/directReports` — List directReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-directreports?view=graph-rest-1.0)
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
    /// `GET /me/licenseDetails` — List licenseDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/me/oauth2PermissionGrants`.
    UserOauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl UserOauth2PermissionGrants {
    /// `GET /me/oauth2PermissionGrants` — List oauth2PermissionGrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-oauth2permissiongrants?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-owneddevices?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/ownedDevices`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 4 more; application: `User.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-owneddevices: User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-ownedobjects?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.profilePhoto`, such as `/me/photos`.
    UserPhotos[models::ProfilePhoto]
}

impl UserPhotos {
    /// `GET /me/photos` — Get profilePhoto
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
    /// Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `Contacts.Read` and 8 more; personal account: `Contacts.Read` and 3 more; application: `Contacts.Read` and 5 more.
    pub fn list(&self) -> List<models::ProfilePhoto> {
        let sheet = "GET profilePhoto: list
            profilephoto-get: Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite | Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All
            /me/photos";
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
    /// A value of `microsoft.graph.userSettings`, such as `/me/settings`.
    UserSettings = models::UserSettings
}

impl UserSettings {
    /// `GET /me/settings` — Get settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-update?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/settings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`; application: `User.ReadWrite.All`.
    pub fn update(&self, body: models::UserSettings) -> Call<Object> {
        let sheet = "PATCH userSettings: update
            usersettings-update: User.ReadWrite User.ReadWrite.All | | User.ReadWrite.All
            /me/settings
            /users/{id}/settings";
        self.0.call(sheet).json(body)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-transitivememberof?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 3 more; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET user: list
            user-list-transitivememberof: User.Read GroupMember.Read.All Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /users/{id}/transitiveMemberOf";
        self.0.list(sheet)
    }
}
