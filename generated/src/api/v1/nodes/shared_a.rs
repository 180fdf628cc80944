// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::{Bytes, Call, Get};

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.appRoleAssignment`, such as `/users/{id}/appRoleAssignments/{id}`.
    AppRoleAssignment: super::DirectoryObject = models::AppRoleAssignment
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
impl AppRoleAssignment {
    /// `DELETE /users/{id}/appRoleAssignments/{id}` — Delete AppRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delete-approleassignments?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/group-delete-approleassignments?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/serviceprincipal-delete-approleassignedto?view=graph-rest-1.0) and 1 more
    /// Also: `/groups/{id}/appRoleAssignments/{id}`, `/servicePrincipals/{resource-SP-id}/appRoleAssignedTo/{appRoleAssignment-id}`, `/servicePrincipals/{servicePrincipal-id}/appRoleAssignments/{appRoleAssignment-id}` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All`; application: `AppRoleAssignment.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            user-delete-approleassignments: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /users/{id}/appRoleAssignments/{id}
            group-delete-approleassignments: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /groups/{id}/appRoleAssignments/{id}
            serviceprincipal-delete-approleassignedto: AppRoleAssignment.ReadWrite.All Application.ReadWrite.All | | AppRoleAssignment.ReadWrite.All Application.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignedTo/{id}
            serviceprincipal-delete-approleassignments: AppRoleAssignment.ReadWrite.All Application.ReadWrite.All | | AppRoleAssignment.ReadWrite.All Application.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignments/{id}
            group-delete-approleassignments: AppRoleAssignment.ReadWrite.All Application.ReadWrite.All | | AppRoleAssignment.ReadWrite.All Application.ReadWrite.All
            /servicePrincipals(appId='{appId}')/appRoleAssignedTo/{id}
            /servicePrincipals(appId='{appId}')/appRoleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/appRoleAssignedTo/{appRoleAssignment-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approleassignment-get?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/appRoleAssignments/{appRoleAssignment-id}`.
    /// Status: 200.
    #[cfg(feature = "applications")]
    pub fn get(&self) -> Get<models::AppRoleAssignment> {
        let sheet = "GET appRoleAssignment: get
            approleassignment-get: | |
            /servicePrincipals/{id}/appRoleAssignedTo/{id}
            /servicePrincipals/{id}/appRoleAssignments/{id}";
        self.0.get(sheet)
    }
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.attachment`, such as `/me/events/{id}/attachments/{id}`.
    Attachment: super::Entity = models::Attachment
}

#[cfg(any(feature = "calendar", feature = "mail"))]
impl Attachment {
    /// `POST /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}` — Add attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    #[cfg(feature = "mail")]
    pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
        let sheet = "POST message: create
            message-post-attachments: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}";
        self.0.call(sheet).json(Into::<models::Attachment>::into(body))
    }

    /// `DELETE /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}` — Delete attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-1.0)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`, `/me/calendar/events/{id}/attachments/{id}`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}` and 12 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`, `Mail.ReadWrite`, `Group.ReadWrite.All`; personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`; application: `Calendars.ReadWrite`, `Mail.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE attachment: delete
            attachment-delete: Calendars.ReadWrite Mail.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite Mail.ReadWrite | Calendars.ReadWrite Mail.ReadWrite
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}
            /me/calendar/events/{id}/attachments/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /me/calendars/{id}/events/{id}/attachments/{id}
            /me/events/{id}/attachments/{id}
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /me/mailFolders/{id}/messages/{id}/attachments/{id}
            /me/messages/{id}/attachments/{id}
            /users/{id}/calendar/events/{id}/attachments/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/events/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/messages/{id}/attachments/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value` — Get attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value`, `/me/calendars/{id}/events/{id}/attachments/{id}/$value` and 10 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Mail.Read`, `Group.Read.All`; personal account: `Calendars.Read`, `Mail.Read`; application: `Calendars.Read`, `Mail.Read`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET attachment: download
            attachment-get: Calendars.Read Mail.Read Group.Read.All | Calendars.Read Mail.Read | Calendars.Read Mail.Read
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value
            /me/calendars/{id}/events/{id}/attachments/{id}/$value
            /me/events/{id}/attachments/{id}/$value
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value
            /me/mailFolders/{id}/messages/{id}/attachments/{id}/$value
            /me/messages/{id}/attachments/{id}/$value
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value
            /users/{id}/calendars/{id}/events/{id}/attachments/{id}/$value
            /users/{id}/events/{id}/attachments/{id}/$value
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}/$value
            /users/{id}/messages/{id}/attachments/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}` — Get attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}`, `/me/calendars/{id}/events/{id}/attachments/{id}` and 10 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Mail.Read`, `Group.Read.All`; personal account: `Calendars.Read`, `Mail.Read`; application: `Calendars.Read`, `Mail.Read`.
    pub fn get(&self) -> Get<models::Attachment> {
        let sheet = "GET attachment: get
            attachment-get: Calendars.Read Mail.Read Group.Read.All | Calendars.Read Mail.Read | Calendars.Read Mail.Read
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}
            /groups/{id}/threads/{id}/posts/{id}/attachments/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /me/calendars/{id}/events/{id}/attachments/{id}
            /me/events/{id}/attachments/{id}
            /me/mailFolders/{id}/messages/{id}/attachments/{id}
            /me/messages/{id}/attachments/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/calendars/{id}/events/{id}/attachments/{id}
            /users/{id}/events/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/messages/{id}/attachments/{id}
            message-list-attachments, attachment-get: Mail.Read | Mail.Read | Mail.Read
            /me/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}";
        self.0.get(sheet)
    }
}
