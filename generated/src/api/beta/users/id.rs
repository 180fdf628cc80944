// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}`

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List, Method, Object, Operation};

crate::runtime::node! {
    /// `/users/{id}`
    Id
}

impl Id {
    /// `POST /users/{id | userPrincipalName}/activateServicePlan` — user: activateServicePlan deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-activateserviceplan?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.ReadWrite.All`
    /// - application: `Directory.ReadWrite.All`
    pub fn activate_service_plan(&self, body: requests::user::ActivateServicePlanRequest) -> Call<()> {
        let operation = &Operation {
            name: "user: activate_service_plan",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/activateServicePlan",
            pages: &["user-activateserviceplan"],
            work: "Directory.ReadWrite.All",
            personal: "",
            application: "Directory.ReadWrite.All",
        };
        self.0.name("activateServicePlan").call(operation).json(body)
    }

    /// `POST /users/{id | userPrincipalName}/assignLicense` — user: assignLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn assign_license(&self, body: requests::user::AssignLicenseRequest) -> Call<models::User> {
        let operation = &Operation {
            name: "user: assign_license",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/assignLicense",
            pages: &["user-assignlicense"],
            work: "User.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("assignLicense").call(operation).json(body)
    }

    /// `POST /users/{id | userPrincipalName}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` and 9 more
    /// - application: `User.Read.All` and 8 more
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: check_member_groups",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/checkMemberGroups",
            pages: &["directoryobject-checkmembergroups"],
            work: "User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All",
            personal: "",
            application: "User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All",
        };
        self.0.name("checkMemberGroups").call(operation).json(body)
    }

    /// `POST /users/{id | userPrincipalName}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All` and 10 more
    /// - application: `Directory.Read.All` and 10 more
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: check_member_objects",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/checkMemberObjects",
            pages: &["directoryobject-checkmemberobjects"],
            work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("checkMemberObjects").call(operation).json(body)
    }

    /// `DELETE /users/{id | userPrincipalName}` — Delete a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-shared-user-delete?view=graph-rest-beta)
    /// Also: `/users/{usersId}`.
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite.All`
    /// - application: `User.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "user: delete",
            method: Method::Delete,
            path: "/users/{id | userPrincipalName}",
            pages: &["user-delete", "intune-shared-user-delete"],
            work: "User.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /users/{usersId}/exportDeviceAndAppManagementData` — exportDeviceAndAppManagementData function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-exportdeviceandappmanagementdata?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn export_device_and_app_management_data(
        &self,
        skip: i32,
        top: i32,
    ) -> Get<models::DeviceAndAppManagementData> {
        let operation = &Operation {
            name: "user: export_device_and_app_management_data",
            method: Method::Get,
            path: "/users/{usersId}/exportDeviceAndAppManagementData",
            pages: &["intune-shared-user-exportdeviceandappmanagementdata"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0
            .function(
                "exportDeviceAndAppManagementData",
                &[("skip", Argument::bare(skip)), ("top", Argument::bare(top))],
            )
            .get(operation)
    }

    /// `POST /users/{id}/exportPersonalData` — user: exportPersonalData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-exportpersonaldata?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Export.All`
    /// - application: `User.Export.All`
    pub fn export_personal_data(&self, body: requests::user::ExportPersonalDataRequest) -> Call<()> {
        let operation = &Operation {
            name: "user: export_personal_data",
            method: Method::Post,
            path: "/users/{id}/exportPersonalData",
            pages: &["user-exportpersonaldata"],
            work: "User.Export.All",
            personal: "",
            application: "User.Export.All",
        };
        self.0.name("exportPersonalData").call(operation).json(body)
    }

    /// `POST /users/{id|userPrincipalName}/findMeetingTimes` — user: findMeetingTimes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findmeetingtimes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read.Shared`, `Calendars.ReadWrite.Shared`
    #[cfg(feature = "calendar")]
    pub fn find_meeting_times(
        &self,
        body: requests::user::FindMeetingTimesRequest,
    ) -> Call<models::MeetingTimeSuggestionsResult> {
        let operation = &Operation {
            name: "user: find_meeting_times",
            method: Method::Post,
            path: "/users/{id|userPrincipalName}/findMeetingTimes",
            pages: &["user-findmeetingtimes"],
            work: "Calendars.Read.Shared Calendars.ReadWrite.Shared",
            personal: "",
            application: "",
        };
        self.0.name("findMeetingTimes").call(operation).json(body)
    }

    /// `GET /users/{id}/findRoomLists` — user: findRoomLists
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findroomlists?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All`, `User.Read.All`
    /// - application: `User.Read.All`
    #[cfg(feature = "calendar")]
    pub fn find_room_lists(&self) -> List<models::EmailAddress> {
        let operation = &Operation {
            name: "user: find_room_lists",
            method: Method::Get,
            path: "/users/{id}/findRoomLists",
            pages: &["user-findroomlists"],
            work: "User.ReadBasic.All User.Read.All",
            personal: "",
            application: "User.Read.All",
        };
        self.0.name("findRoomLists").list(operation)
    }

    /// `GET /users/{id}/findRooms` — user: findRooms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All`, `User.Read.All`
    /// - application: `User.Read.All`
    #[cfg(feature = "calendar")]
    pub fn find_rooms(&self) -> List<models::EmailAddress> {
        let operation = &Operation {
            name: "user: find_rooms",
            method: Method::Get,
            path: "/users/{id}/findRooms",
            pages: &["user-findrooms"],
            work: "User.ReadBasic.All User.Read.All",
            personal: "",
            application: "User.Read.All",
        };
        self.0.name("findRooms").list(operation)
    }

    /// `GET /users/{id}/findRooms(RoomList='{room_list_emailAddress}')` — user: findRooms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All`, `User.Read.All`
    /// - application: `User.Read.All`
    #[cfg(feature = "calendar")]
    pub fn find_rooms_with_room_list(&self, room_list: &str) -> List<models::EmailAddress> {
        let operation = &Operation {
            name: "user: find_rooms_with_room_list",
            method: Method::Get,
            path: "/users/{id}/findRooms(RoomList='{room_list_emailAddress}')",
            pages: &["user-findrooms"],
            work: "User.ReadBasic.All User.Read.All",
            personal: "",
            application: "User.Read.All",
        };
        self.0.function("findRooms", &[("RoomList", Argument::quoted(room_list))]).list(operation)
    }

    /// `GET /users/{id | userPrincipalName}` — Get a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta) and 1 more
    /// Also: `/users/{userId|userPrincipalName}`, `/users/{usersId}`.
    /// Status: 200, 202.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 6 more
    /// - personal account: `User.Read`, `User.ReadWrite`
    /// - application: `User.Read.All` and 3 more
    pub fn get(&self) -> Get<models::User> {
        let operation = &Operation {
            name: "user: get",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}",
            pages: &["user-get", "user-list-manager", "opentypeextension-get", "intune-shared-user-get"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "User.Read User.ReadWrite",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /users/{id|userPrincipalName}/getMailTips` — user: getMailTips
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.Read`, `Mail.Read.Shared`
    /// - personal account: `Mail.Read`
    /// - application: `Mail.Read`
    #[cfg(feature = "mail")]
    pub fn get_mail_tips(&self, body: requests::user::GetMailTipsRequest) -> Call<Vec<models::MailTips>> {
        let operation = &Operation {
            name: "user: get_mail_tips",
            method: Method::Post,
            path: "/users/{id|userPrincipalName}/getMailTips",
            pages: &["user-getmailtips"],
            work: "Mail.Read Mail.Read.Shared",
            personal: "Mail.Read",
            application: "Mail.Read",
        };
        self.0.name("getMailTips").call(operation).json(body)
    }

    /// `POST /users/{id | userPrincipalName}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more
    /// - application: `User.Read.All` + `GroupMember.Read.All` and 10 more
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: get_member_groups",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/getMemberGroups",
            pages: &["directoryobject-getmembergroups"],
            work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("getMemberGroups").call(operation).json(body)
    }

    /// `POST /users/{id | userPrincipalName}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All` and 10 more
    /// - application: `Directory.Read.All` and 10 more
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: get_member_objects",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/getMemberObjects",
            pages: &["directoryobject-getmemberobjects"],
            work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("getMemberObjects").call(operation).json(body)
    }

    /// `POST /users/{id | userPrincipalName}/invalidateAllRefreshTokens` — user: invalidateAllRefreshTokens
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-invalidateallrefreshtokens?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `Directory.ReadWrite.All`
    pub fn invalidate_all_refresh_tokens(&self) -> Call<()> {
        let operation = &Operation {
            name: "user: invalidate_all_refresh_tokens",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/invalidateAllRefreshTokens",
            pages: &["user-invalidateallrefreshtokens"],
            work: "User.ReadWrite Directory.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("invalidateAllRefreshTokens").call(operation)
    }

    /// `GET /users/{id | userPrincipalName}/reminderView(startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — user: reminderView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reminderview?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    #[cfg(feature = "calendar")]
    pub fn reminder_view(&self, start_date_time: &str, end_date_time: &str) -> List<models::Reminder> {
        let operation = &Operation {
            name: "user: reminder_view",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/reminderView(startDateTime=startDateTime-value,endDateTime=endDateTime-value)",
            pages: &["user-reminderview"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0
            .function(
                "reminderView",
                &[("startDateTime", Argument::bare(start_date_time)), ("endDateTime", Argument::bare(end_date_time))],
            )
            .list(operation)
    }

    /// `POST /users/{usersId}/removeAllDevicesFromManagement` — removeAllDevicesFromManagement action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-removealldevicesfrommanagement?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.PriviligedOperation.All`
    /// - application: `DeviceManagementManagedDevices.PriviligedOperation.All`
    pub fn remove_all_devices_from_management(&self) -> Call<()> {
        let operation = &Operation {
            name: "user: remove_all_devices_from_management",
            method: Method::Post,
            path: "/users/{usersId}/removeAllDevicesFromManagement",
            pages: &["intune-shared-user-removealldevicesfrommanagement"],
            work: "DeviceManagementManagedDevices.PriviligedOperation.All",
            personal: "",
            application: "DeviceManagementManagedDevices.PriviligedOperation.All",
        };
        self.0.name("removeAllDevicesFromManagement").call(operation)
    }

    /// `POST /users/{id}/reprocessLicenseAssignment` — user: reprocessLicenseAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn reprocess_license_assignment(&self) -> Call<models::User> {
        let operation = &Operation {
            name: "user: reprocess_license_assignment",
            method: Method::Post,
            path: "/users/{id}/reprocessLicenseAssignment",
            pages: &["user-reprocesslicenseassignment"],
            work: "User.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("reprocessLicenseAssignment").call(operation)
    }

    /// `POST /users/{id | userPrincipalName}/revokeSignInSessions` — user: revokeSignInSessions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-revokesigninsessions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn revoke_sign_in_sessions(&self) -> Call<Object> {
        let operation = &Operation {
            name: "user: revoke_sign_in_sessions",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/revokeSignInSessions",
            pages: &["user-revokesigninsessions"],
            work: "User.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("revokeSignInSessions").call(operation)
    }

    /// `POST /users/{id | userPrincipalName}/sendMail` — Send mail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta)
    /// Status: 202, 400.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.Send`
    /// - personal account: `Mail.Send`
    /// - application: `Mail.Send`
    #[cfg(feature = "mail")]
    pub fn send_mail(&self, body: requests::user::SendMailRequest) -> Call<()> {
        let operation = &Operation {
            name: "user: send_mail",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/sendMail",
            pages: &["user-sendmail"],
            work: "Mail.Send",
            personal: "Mail.Send",
            application: "Mail.Send",
        };
        self.0.name("sendMail").call(operation).json(body)
    }

    /// `POST /users/{id|userPrincipalName}/translateExchangeIds` — user: translateExchangeIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` and 4 more
    /// - personal account: `User.ReadBasic.All`, `User.Read`, `User.ReadWrite`
    /// - application: `User.Read.All`, `User.ReadWrite.All`
    pub fn translate_exchange_ids(
        &self,
        body: requests::user::TranslateExchangeIdsRequest,
    ) -> Call<Vec<models::ConvertIdResult>> {
        let operation = &Operation {
            name: "user: translate_exchange_ids",
            method: Method::Post,
            path: "/users/{id|userPrincipalName}/translateExchangeIds",
            pages: &["user-translateexchangeids"],
            work: "User.ReadBasic.All User.Read User.ReadWrite User.Read.All User.ReadWrite.All",
            personal: "User.ReadBasic.All User.Read User.ReadWrite",
            application: "User.Read.All User.ReadWrite.All",
        };
        self.0.name("translateExchangeIds").call(operation).json(body)
    }

    /// `POST /users/{usersId}/unblockManagedApps` — unblockManagedApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-unblockmanagedapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn unblock_managed_apps(&self) -> Call<()> {
        let operation = &Operation {
            name: "user: unblock_managed_apps",
            method: Method::Post,
            path: "/users/{usersId}/unblockManagedApps",
            pages: &["intune-mam-user-unblockmanagedapps"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("unblockManagedApps").call(operation)
    }

    /// `PATCH /users/{id | userPrincipalName}` — Update user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-shared-user-update?view=graph-rest-beta)
    /// Also: `/users/{usersId}`.
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite` and 3 more
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`, `User.ManageIdentities.All`, `Directory.ReadWrite.All`
    pub fn update(&self, body: models::User) -> Call<()> {
        let operation = &Operation {
            name: "user: update",
            method: Method::Patch,
            path: "/users/{id | userPrincipalName}",
            pages: &["user-update", "intune-shared-user-update"],
            work: "User.ReadWrite User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All",
            personal: "User.ReadWrite",
            application: "User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /users/{usersId}/wipeAndBlockManagedApps` — wipeAndBlockManagedApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-wipeandblockmanagedapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn wipe_and_block_managed_apps(&self) -> Call<()> {
        let operation = &Operation {
            name: "user: wipe_and_block_managed_apps",
            method: Method::Post,
            path: "/users/{usersId}/wipeAndBlockManagedApps",
            pages: &["intune-mam-user-wipeandblockmanagedapps"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("wipeAndBlockManagedApps").call(operation)
    }

    /// `POST /users/{usersId}/wipeManagedAppRegistrationByDeviceTag` — wipeManagedAppRegistrationByDeviceTag action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationbydevicetag?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn wipe_managed_app_registration_by_device_tag(
        &self,
        body: requests::user::WipeManagedAppRegistrationByDeviceTagRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "user: wipe_managed_app_registration_by_device_tag",
            method: Method::Post,
            path: "/users/{usersId}/wipeManagedAppRegistrationByDeviceTag",
            pages: &["intune-shared-user-wipemanagedappregistrationbydevicetag"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("wipeManagedAppRegistrationByDeviceTag").call(operation).json(body)
    }

    /// `POST /users/{usersId}/wipeManagedAppRegistrationsByAzureAdDeviceId` — wipeManagedAppRegistrationsByAzureAdDeviceId action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-wipemanagedappregistrationsbyazureaddeviceid?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementApps.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementApps.Read.All`
    pub fn wipe_managed_app_registrations_by_azure_ad_device_id(
        &self,
        body: requests::user::WipeManagedAppRegistrationsByAzureAdDeviceIdRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "user: wipe_managed_app_registrations_by_azure_ad_device_id",
            method: Method::Post,
            path: "/users/{usersId}/wipeManagedAppRegistrationsByAzureAdDeviceId",
            pages: &["intune-mam-user-wipemanagedappregistrationsbyazureaddeviceid"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All",
        };
        self.0.name("wipeManagedAppRegistrationsByAzureAdDeviceId").call(operation).json(body)
    }

    /// `POST /users/{usersId}/wipeManagedAppRegistrationsByDeviceTag` — wipeManagedAppRegistrationsByDeviceTag action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn wipe_managed_app_registrations_by_device_tag(
        &self,
        body: requests::user::WipeManagedAppRegistrationsByDeviceTagRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "user: wipe_managed_app_registrations_by_device_tag",
            method: Method::Post,
            path: "/users/{usersId}/wipeManagedAppRegistrationsByDeviceTag",
            pages: &["intune-shared-user-wipemanagedappregistrationsbydevicetag"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("wipeManagedAppRegistrationsByDeviceTag").call(operation).json(body)
    }

    /// `/users/{id}/agreementAcceptances`
    pub fn agreement_acceptances(&self) -> agreement_acceptances::AgreementAcceptances {
        agreement_acceptances::AgreementAcceptances(self.0.name("agreementAcceptances"))
    }

    /// `/users/{id}/analytics`
    pub fn analytics(&self) -> analytics::Analytics {
        analytics::Analytics(self.0.name("analytics"))
    }

    /// `/users/{id}/appRoleAssignments`
    pub fn app_role_assignments(&self) -> app_role_assignments::AppRoleAssignments {
        app_role_assignments::AppRoleAssignments(self.0.name("appRoleAssignments"))
    }

    /// `/users/{id}/authentication`
    #[cfg(feature = "authentication")]
    pub fn authentication(&self) -> authentication::Authentication {
        authentication::Authentication(self.0.name("authentication"))
    }

    /// `/users/{id}/calendar`
    #[cfg(feature = "calendar")]
    pub fn calendar(&self) -> calendar::Calendar {
        calendar::Calendar(self.0.name("calendar"))
    }

    /// `/users/{id}/calendarGroups`
    #[cfg(feature = "calendar")]
    pub fn calendar_groups(&self) -> calendar_groups::CalendarGroups {
        calendar_groups::CalendarGroups(self.0.name("calendarGroups"))
    }

    /// `/users/{id}/calendarView`
    #[cfg(feature = "calendar")]
    pub fn calendar_view(&self) -> calendar_view::CalendarView {
        calendar_view::CalendarView(self.0.name("calendarView"))
    }

    /// `/users/{id}/calendars`
    #[cfg(feature = "calendar")]
    pub fn calendars(&self) -> calendars::Calendars {
        calendars::Calendars(self.0.name("calendars"))
    }

    /// `/users/{id}/chats`
    #[cfg(feature = "teams")]
    pub fn chats(&self) -> chats::Chats {
        chats::Chats(self.0.name("chats"))
    }

    /// `/users/{id}/contactFolders`
    #[cfg(feature = "contacts")]
    pub fn contact_folders(&self) -> contact_folders::ContactFolders {
        contact_folders::ContactFolders(self.0.name("contactFolders"))
    }

    /// `/users/{id}/contacts`
    #[cfg(feature = "contacts")]
    pub fn contacts(&self) -> contacts::Contacts {
        contacts::Contacts(self.0.name("contacts"))
    }

    /// `/users/{id}/createdObjects`
    pub fn created_objects(&self) -> created_objects::CreatedObjects {
        created_objects::CreatedObjects(self.0.name("createdObjects"))
    }

    /// `/users/{id}/directReports`
    pub fn direct_reports(&self) -> direct_reports::DirectReports {
        direct_reports::DirectReports(self.0.name("directReports"))
    }

    /// `/users/{id}/drive`
    #[cfg(feature = "files")]
    pub fn drive(&self) -> drive::Drive {
        drive::Drive(self.0.name("drive"))
    }

    /// `/users/{id}/events`
    #[cfg(feature = "calendar")]
    pub fn events(&self) -> events::Events {
        events::Events(self.0.name("events"))
    }

    /// `/users/{id}/extensions`
    pub fn extensions(&self) -> extensions::Extensions {
        extensions::Extensions(self.0.name("extensions"))
    }

    /// `/users/{id}/followedSites`
    #[cfg(feature = "files")]
    pub fn followed_sites(&self) -> followed_sites::FollowedSites {
        followed_sites::FollowedSites(self.0.name("followedSites"))
    }

    /// `/users/{id}/getEffectiveDeviceEnrollmentConfigurations`
    pub fn get_effective_device_enrollment_configurations(
        &self,
    ) -> get_effective_device_enrollment_configurations::GetEffectiveDeviceEnrollmentConfigurations
    {
        get_effective_device_enrollment_configurations::GetEffectiveDeviceEnrollmentConfigurations(
            self.0.name("getEffectiveDeviceEnrollmentConfigurations"),
        )
    }

    /// `/users/{id}/getLoggedOnManagedDevices`
    pub fn get_logged_on_managed_devices(&self) -> get_logged_on_managed_devices::GetLoggedOnManagedDevices {
        get_logged_on_managed_devices::GetLoggedOnManagedDevices(self.0.name("getLoggedOnManagedDevices"))
    }

    /// `/users/{id}/getManagedAppDiagnosticStatuses`
    pub fn get_managed_app_diagnostic_statuses(
        &self,
    ) -> get_managed_app_diagnostic_statuses::GetManagedAppDiagnosticStatuses
    {
        get_managed_app_diagnostic_statuses::GetManagedAppDiagnosticStatuses(
            self.0.name("getManagedAppDiagnosticStatuses"),
        )
    }

    /// `/users/{id}/getManagedAppPolicies`
    pub fn get_managed_app_policies(&self) -> get_managed_app_policies::GetManagedAppPolicies {
        get_managed_app_policies::GetManagedAppPolicies(self.0.name("getManagedAppPolicies"))
    }

    /// `/users/{id}/getManagedDevicesWithAppFailures`
    pub fn get_managed_devices_with_app_failures(
        &self,
    ) -> get_managed_devices_with_app_failures::GetManagedDevicesWithAppFailures
    {
        get_managed_devices_with_app_failures::GetManagedDevicesWithAppFailures(
            self.0.name("getManagedDevicesWithAppFailures"),
        )
    }

    /// `/users/{id}/getManagedDevicesWithFailedOrPendingApps`
    pub fn get_managed_devices_with_failed_or_pending_apps(
        &self,
    ) -> get_managed_devices_with_failed_or_pending_apps::GetManagedDevicesWithFailedOrPendingApps
    {
        get_managed_devices_with_failed_or_pending_apps::GetManagedDevicesWithFailedOrPendingApps(
            self.0.name("getManagedDevicesWithFailedOrPendingApps"),
        )
    }

    /// `/users/{id}/inferenceClassification`
    #[cfg(feature = "mail")]
    pub fn inference_classification(&self) -> inference_classification::InferenceClassification {
        inference_classification::InferenceClassification(self.0.name("inferenceClassification"))
    }

    /// `/users/{id}/informationProtection`
    pub fn information_protection(&self) -> information_protection::InformationProtection {
        information_protection::InformationProtection(self.0.name("informationProtection"))
    }

    /// `/users/{id}/insights`
    #[cfg(feature = "files")]
    pub fn insights(&self) -> insights::Insights {
        insights::Insights(self.0.name("insights"))
    }

    /// `/users/{id}/isManagedAppUserBlocked`
    pub fn is_managed_app_user_blocked(&self) -> is_managed_app_user_blocked::IsManagedAppUserBlocked {
        is_managed_app_user_blocked::IsManagedAppUserBlocked(self.0.name("isManagedAppUserBlocked"))
    }

    /// `/users/{id}/joinedGroups`
    pub fn joined_groups(&self) -> joined_groups::JoinedGroups {
        joined_groups::JoinedGroups(self.0.name("joinedGroups"))
    }

    /// `/users/{id}/joinedTeams`
    #[cfg(feature = "teams")]
    pub fn joined_teams(&self) -> joined_teams::JoinedTeams {
        joined_teams::JoinedTeams(self.0.name("joinedTeams"))
    }

    /// `/users/{id}/licenseDetails`
    pub fn license_details(&self) -> license_details::LicenseDetails {
        license_details::LicenseDetails(self.0.name("licenseDetails"))
    }

    /// `/users/{id}/mailFolders`
    #[cfg(feature = "mail")]
    pub fn mail_folders(&self) -> mail_folders::MailFolders {
        mail_folders::MailFolders(self.0.name("mailFolders"))
    }

    /// `/users/{id}/mailboxSettings`
    #[cfg(feature = "mail")]
    pub fn mailbox_settings(&self) -> mailbox_settings::MailboxSettings {
        mailbox_settings::MailboxSettings(self.0.name("mailboxSettings"))
    }

    /// `/users/{id}/manager`
    pub fn manager(&self) -> manager::Manager {
        manager::Manager(self.0.name("manager"))
    }

    /// `/users/{id}/memberOf`
    pub fn member_of(&self) -> member_of::MemberOf {
        member_of::MemberOf(self.0.name("memberOf"))
    }

    /// `/users/{id}/messages`
    #[cfg(feature = "mail")]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages(self.0.name("messages"))
    }

    /// `/users/{id}/mobileAppIntentAndStates`
    pub fn mobile_app_intent_and_states(&self) -> mobile_app_intent_and_states::MobileAppIntentAndStates {
        mobile_app_intent_and_states::MobileAppIntentAndStates(self.0.name("mobileAppIntentAndStates"))
    }

    /// `/users/{id}/mobileAppTroubleshootingEvents`
    pub fn mobile_app_troubleshooting_events(
        &self,
    ) -> mobile_app_troubleshooting_events::MobileAppTroubleshootingEvents
    {
        mobile_app_troubleshooting_events::MobileAppTroubleshootingEvents(self.0.name("mobileAppTroubleshootingEvents"))
    }

    /// `/users/{id}/oauth2PermissionGrants`
    pub fn oauth2_permission_grants(&self) -> oauth2_permission_grants::Oauth2PermissionGrants {
        oauth2_permission_grants::Oauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `/users/{id}/onenote`
    #[cfg(feature = "onenote")]
    pub fn onenote(&self) -> onenote::Onenote {
        onenote::Onenote(self.0.name("onenote"))
    }

    /// `/users/{id}/onlineMeetings`
    #[cfg(feature = "calls")]
    pub fn online_meetings(&self) -> online_meetings::OnlineMeetings {
        online_meetings::OnlineMeetings(self.0.name("onlineMeetings"))
    }

    /// `/users/{id}/outlook`
    #[cfg(feature = "mail")]
    pub fn outlook(&self) -> outlook::Outlook {
        outlook::Outlook(self.0.name("outlook"))
    }

    /// `/users/{id}/ownedDevices`
    pub fn owned_devices(&self) -> owned_devices::OwnedDevices {
        owned_devices::OwnedDevices(self.0.name("ownedDevices"))
    }

    /// `/users/{id}/ownedObjects`
    pub fn owned_objects(&self) -> owned_objects::OwnedObjects {
        owned_objects::OwnedObjects(self.0.name("ownedObjects"))
    }

    /// `/users/{id}/people`
    #[cfg(feature = "contacts")]
    pub fn people(&self) -> people::People {
        people::People(self.0.name("people"))
    }

    /// `/users/{id}/photo`
    pub fn photo(&self) -> photo::Photo {
        photo::Photo(self.0.name("photo"))
    }

    /// `/users/{id}/photos`
    pub fn photos(&self) -> photos::Photos {
        photos::Photos(self.0.name("photos"))
    }

    /// `/users/{id}/planner`
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> planner::Planner {
        planner::Planner(self.0.name("planner"))
    }

    /// `/users/{id}/presence`
    #[cfg(feature = "calls")]
    pub fn presence(&self) -> presence::Presence {
        presence::Presence(self.0.name("presence"))
    }

    /// `/users/{id}/profile`
    #[cfg(feature = "profile")]
    pub fn profile(&self) -> profile::Profile {
        profile::Profile(self.0.name("profile"))
    }

    /// `/users/{id}/registeredDevices`
    pub fn registered_devices(&self) -> registered_devices::RegisteredDevices {
        registered_devices::RegisteredDevices(self.0.name("registeredDevices"))
    }

    /// `/users/{id}/responsibilities`
    pub fn responsibilities(&self) -> responsibilities::Responsibilities {
        responsibilities::Responsibilities(self.0.name("responsibilities"))
    }

    /// `/users/{id}/scopedRoleMemberOf`
    pub fn scoped_role_member_of(&self) -> scoped_role_member_of::ScopedRoleMemberOf {
        scoped_role_member_of::ScopedRoleMemberOf(self.0.name("scopedRoleMemberOf"))
    }

    /// `/users/{id}/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/users/{id}/tasks`
    pub fn tasks(&self) -> tasks::Tasks {
        tasks::Tasks(self.0.name("tasks"))
    }

    /// `/users/{id}/teamwork`
    #[cfg(feature = "teams")]
    pub fn teamwork(&self) -> teamwork::Teamwork {
        teamwork::Teamwork(self.0.name("teamwork"))
    }

    /// `/users/{id}/todo`
    #[cfg(feature = "tasks")]
    pub fn todo(&self) -> todo::Todo {
        todo::Todo(self.0.name("todo"))
    }

    /// `/users/{id}/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> transitive_member_of::TransitiveMemberOf {
        transitive_member_of::TransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }

    /// `/users/{id}/transitiveReports`
    pub fn transitive_reports(&self) -> transitive_reports::TransitiveReports {
        transitive_reports::TransitiveReports(self.0.name("transitiveReports"))
    }

    /// `/users/{id}/trendingAround`
    pub fn trending_around(&self) -> trending_around::TrendingAround {
        trending_around::TrendingAround(self.0.name("trendingAround"))
    }

    /// `/users/{id}/usageRights`
    pub fn usage_rights(&self) -> usage_rights::UsageRights {
        usage_rights::UsageRights(self.0.name("usageRights"))
    }
}

/// `/users/{id}/agreementAcceptances`
pub mod agreement_acceptances {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/agreementAcceptances`
        AgreementAcceptances
    }

    impl AgreementAcceptances {
        /// `GET /users/{id | userPrincipalName}/agreementAcceptances` — List agreementAcceptances
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AgreementAcceptance.Read`, `AgreementAcceptance.Read.All`
        pub fn list(&self) -> List<models::AgreementAcceptance> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/agreementAcceptances",
                pages: &["user-list-agreementacceptances"],
                work: "AgreementAcceptance.Read AgreementAcceptance.Read.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

pub mod analytics;
pub mod app_role_assignments;
#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "calendar")]
pub mod calendar;
#[cfg(feature = "calendar")]
pub mod calendar_groups;
#[cfg(feature = "calendar")]
pub mod calendar_view;
#[cfg(feature = "calendar")]
pub mod calendars;
#[cfg(feature = "teams")]
pub mod chats;
#[cfg(feature = "contacts")]
pub mod contact_folders;
#[cfg(feature = "contacts")]
pub mod contacts;
pub mod created_objects;
pub mod direct_reports;
#[cfg(feature = "files")]
pub mod drive;
#[cfg(feature = "calendar")]
pub mod events;
pub mod extensions;
#[cfg(feature = "files")]
pub mod followed_sites;
pub mod get_effective_device_enrollment_configurations;

/// `/users/{id}/getLoggedOnManagedDevices`
pub mod get_logged_on_managed_devices {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/getLoggedOnManagedDevices`
        GetLoggedOnManagedDevices
    }

    impl GetLoggedOnManagedDevices {
        /// `GET /users/{usersId}/getLoggedOnManagedDevices` — getLoggedOnManagedDevices function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getloggedonmanageddevices?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedDevice> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{usersId}/getLoggedOnManagedDevices",
                pages: &["intune-shared-user-getloggedonmanageddevices"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/getManagedAppDiagnosticStatuses`
pub mod get_managed_app_diagnostic_statuses {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/getManagedAppDiagnosticStatuses`
        GetManagedAppDiagnosticStatuses
    }

    impl GetManagedAppDiagnosticStatuses {
        /// `GET /users/{usersId}/getManagedAppDiagnosticStatuses` — getManagedAppDiagnosticStatuses function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getmanagedappdiagnosticstatuses?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedAppDiagnosticStatus> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{usersId}/getManagedAppDiagnosticStatuses",
                pages: &["intune-shared-user-getmanagedappdiagnosticstatuses"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/getManagedAppPolicies`
pub mod get_managed_app_policies {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/getManagedAppPolicies`
        GetManagedAppPolicies
    }

    impl GetManagedAppPolicies {
        /// `GET /users/{usersId}/getManagedAppPolicies` — getManagedAppPolicies function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getmanagedapppolicies?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedAppPolicy> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{usersId}/getManagedAppPolicies",
                pages: &["intune-shared-user-getmanagedapppolicies"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/getManagedDevicesWithAppFailures`
pub mod get_managed_devices_with_app_failures {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/getManagedDevicesWithAppFailures`
        GetManagedDevicesWithAppFailures
    }

    impl GetManagedDevicesWithAppFailures {
        /// `GET /users/{usersId}/getManagedDevicesWithAppFailures` — getManagedDevicesWithAppFailures function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getmanageddeviceswithappfailures?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{usersId}/getManagedDevicesWithAppFailures",
                pages: &["intune-shared-user-getmanageddeviceswithappfailures"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}

/// `/users/{id}/getManagedDevicesWithFailedOrPendingApps`
pub mod get_managed_devices_with_failed_or_pending_apps {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/getManagedDevicesWithFailedOrPendingApps`
        GetManagedDevicesWithFailedOrPendingApps
    }

    impl GetManagedDevicesWithFailedOrPendingApps {
        /// `GET /users/{usersId}/getManagedDevicesWithFailedOrPendingApps` — getManagedDevicesWithFailedOrPendingApps function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-user-getmanageddeviceswithfailedorpendingapps?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedDeviceSummarizedAppState> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{usersId}/getManagedDevicesWithFailedOrPendingApps",
                pages: &["intune-troubleshooting-user-getmanageddeviceswithfailedorpendingapps"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "mail")]
pub mod inference_classification;
pub mod information_protection;
#[cfg(feature = "files")]
pub mod insights;

/// `/users/{id}/isManagedAppUserBlocked`
pub mod is_managed_app_user_blocked {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/isManagedAppUserBlocked`
        IsManagedAppUserBlocked
    }

    impl IsManagedAppUserBlocked {
        /// `GET /users/{usersId}/isManagedAppUserBlocked` — isManagedAppUserBlocked function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-ismanagedappuserblocked?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Call<bool> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{usersId}/isManagedAppUserBlocked",
                pages: &["intune-mam-user-ismanagedappuserblocked"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}

pub mod joined_groups;

/// `/users/{id}/joinedTeams`
#[cfg(feature = "teams")]
pub mod joined_teams {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/joinedTeams`
        JoinedTeams
    }

    impl JoinedTeams {
        /// `GET /users/{id | user-principal-name}/joinedTeams` — List joinedTeams
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Team.ReadBasic.All` and 6 more
        /// - application: `Team.ReadBasic.All` and 6 more
        pub fn list(&self) -> List<models::Team> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | user-principal-name}/joinedTeams",
                pages: &["user-list-joinedteams"],
                work: "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod license_details;
#[cfg(feature = "mail")]
pub mod mail_folders;
#[cfg(feature = "mail")]
pub mod mailbox_settings;
pub mod manager;

/// `/users/{id}/memberOf`
pub mod member_of {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/memberOf`
        MemberOf
    }

    impl MemberOf {
        /// `GET /users/{id | userPrincipalName}/memberOf` — List a users direct memberships
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 3 more
        /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/memberOf",
                pages: &["user-list-memberof"],
                work: "User.Read GroupMember.Read.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "mail")]
pub mod messages;
pub mod mobile_app_intent_and_states;
pub mod mobile_app_troubleshooting_events;

/// `/users/{id}/oauth2PermissionGrants`
pub mod oauth2_permission_grants {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/oauth2PermissionGrants`
        Oauth2PermissionGrants
    }

    impl Oauth2PermissionGrants {
        /// `GET /users/{id | userPrincipalName}/oauth2PermissionGrants` — List oauth2PermissionGrants
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-oauth2permissiongrants?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/oauth2PermissionGrants",
                pages: &["user-list-oauth2permissiongrants"],
                work: "Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "onenote")]
pub mod onenote;
#[cfg(feature = "calls")]
pub mod online_meetings;
#[cfg(feature = "mail")]
pub mod outlook;

/// `/users/{id}/ownedDevices`
pub mod owned_devices {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/ownedDevices`
        OwnedDevices
    }

    impl OwnedDevices {
        /// `GET /users/{id | userPrincipalName}/ownedDevices` — List ownedDevices
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-owneddevices?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read.All` and 3 more
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/ownedDevices",
                pages: &["user-list-owneddevices"],
                work: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/ownedObjects`
pub mod owned_objects {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/ownedObjects`
        OwnedObjects
    }

    impl OwnedObjects {
        /// `GET /users/{id | userPrincipalName}/ownedObjects` — List ownedObjects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-ownedobjects?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/ownedObjects",
                pages: &["user-list-ownedobjects"],
                work: "User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "contacts")]
pub mod people;
pub mod photo;
pub mod photos;
#[cfg(feature = "tasks")]
pub mod planner;
#[cfg(feature = "calls")]
pub mod presence;
#[cfg(feature = "profile")]
pub mod profile;

/// `/users/{id}/registeredDevices`
pub mod registered_devices {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/registeredDevices`
        RegisteredDevices
    }

    impl RegisteredDevices {
        /// `GET /users/{id | userPrincipalName}/registeredDevices` — List registeredDevices
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-registereddevices?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/registeredDevices",
                pages: &["user-list-registereddevices"],
                work: "User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod responsibilities;

/// `/users/{id}/scopedRoleMemberOf`
pub mod scoped_role_member_of {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/scopedRoleMemberOf`
        ScopedRoleMemberOf
    }

    impl ScopedRoleMemberOf {
        /// `GET /users/{id}/scopedRoleMemberOf` — List scopedAdministratorOf
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-scopedrolememberof?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::ScopedRoleMembership> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id}/scopedRoleMemberOf",
                pages: &["user-list-scopedrolememberof"],
                work: "Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod settings;
pub mod tasks;
#[cfg(feature = "teams")]
pub mod teamwork;
#[cfg(feature = "tasks")]
pub mod todo;

/// `/users/{id}/transitiveMemberOf`
pub mod transitive_member_of {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/transitiveMemberOf`
        TransitiveMemberOf
    }

    impl TransitiveMemberOf {
        /// `GET /users/{id | userPrincipalName}/transitiveMemberOf` — List a users memberships direct and transitive
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-transitivememberof?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 3 more
        /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/transitiveMemberOf",
                pages: &["user-list-transitivememberof"],
                work: "User.Read GroupMember.Read.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/transitiveReports`
pub mod transitive_reports {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/transitiveReports`
        TransitiveReports
    }

    impl TransitiveReports {
        /// `GET /users/{id}/transitiveReports/$count` — Get transitiveReports for a user
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-get-transitivereports?view=graph-rest-beta)
        /// Required: `ConsistencyLevel`. Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read`, `User.Read.All`, `Directory.Read.All`
        /// - application: `User.Read`, `User.Read.All`, `Directory.Read.All`
        pub fn count(&self) -> Call<i64> {
            let operation = &Operation {
                name: "user: count",
                method: Method::Get,
                path: "/users/{id}/transitiveReports/$count",
                pages: &["user-get-transitivereports"],
                work: "User.Read User.Read.All Directory.Read.All",
                personal: "",
                application: "User.Read User.Read.All Directory.Read.All",
            };
            self.0.name("$count").call(operation)
        }
    }
}

/// `/users/{id}/trendingAround`
pub mod trending_around {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/trendingAround`
        TrendingAround
    }

    impl TrendingAround {
        /// `GET /users/{id | userPrincipalName}/trendingAround` — List trendingAround
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-trendingaround?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`
        /// - application: `Sites.Read.All`
        pub fn get(&self) -> Get<models::DriveItem> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/trendingAround",
                pages: &["user-list-trendingaround"],
                work: "Sites.Read.All",
                personal: "",
                application: "Sites.Read.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/users/{id}/usageRights`
pub mod usage_rights {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/usageRights`
        UsageRights
    }

    impl UsageRights {
        /// `GET /users/{userId}/usageRights` — List user usagerights
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-usagerights?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 5 more
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::UsageRight> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{userId}/usageRights",
                pages: &["user-list-usagerights"],
                work: "User.Read User.ReadWrite User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}
