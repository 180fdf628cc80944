// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}`

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List, Method, Object, Operation};

crate::runtime::node! {
    /// `/users/{id}`
    Id
}

impl Id {
    /// `POST /users/{id | userPrincipalName}/assignLicense` — user: assignLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more
    /// - application: `User.Read.All` + `GroupMember.Read.All` and 10 more
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: check_member_groups",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/checkMemberGroups",
            pages: &["directoryobject-checkmembergroups"],
            work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("checkMemberGroups").call(operation).json(body)
    }

    /// `POST /users/{id | userPrincipalName}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-user-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-devices-user-delete?view=graph-rest-1.0) and 2 more
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
            pages: &[
                "user-delete",
                "intune-mam-user-delete",
                "intune-devices-user-delete",
                "intune-onboarding-user-delete",
                "intune-troubleshooting-user-delete",
            ],
            work: "User.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `POST /users/{id}/exportPersonalData` — user: exportPersonalData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-exportpersonaldata?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-findmeetingtimes?view=graph-rest-1.0)
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

    /// `GET /users/{id | userPrincipalName}` — Get a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0) and 4 more
    /// Also: `/users/{Id|userPrincipalName}`, `/users/{usersId}`.
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
            pages: &[
                "user-get",
                "user-list-manager",
                "opentypeextension-get",
                "intune-mam-user-get",
                "intune-devices-user-get",
                "intune-onboarding-user-get",
                "intune-troubleshooting-user-get",
            ],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "User.Read User.ReadWrite",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /users/{id|userPrincipalName}/getMailTips` — user: getMailTips
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
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

    /// `POST /users/{id | userPrincipalName}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
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

    /// `GET /users/{id | userPrincipalName}/reminderView(startDateTime=startDateTime-value,endDateTime=endDateTime-value)` — user: reminderView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reminderview?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-user-removealldevicesfrommanagement?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
    pub fn remove_all_devices_from_management(&self) -> Call<()> {
        let operation = &Operation {
            name: "user: remove_all_devices_from_management",
            method: Method::Post,
            path: "/users/{usersId}/removeAllDevicesFromManagement",
            pages: &["intune-devices-user-removealldevicesfrommanagement"],
            work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
            personal: "",
            application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
        };
        self.0.name("removeAllDevicesFromManagement").call(operation)
    }

    /// `POST /users/{id}/reprocessLicenseAssignment` — user: reprocessLicenseAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-revokesigninsessions?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-1.0)
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

    /// `PATCH /users/{id | userPrincipalName}` — Update user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-user-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-devices-user-update?view=graph-rest-1.0) and 2 more
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
            pages: &[
                "user-update",
                "intune-mam-user-update",
                "intune-devices-user-update",
                "intune-onboarding-user-update",
                "intune-troubleshooting-user-update",
            ],
            work: "User.ReadWrite User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All",
            personal: "User.ReadWrite",
            application: "User.ReadWrite.All User.ManageIdentities.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /users/{usersId}/wipeManagedAppRegistrationsByDeviceTag` — wipeManagedAppRegistrationsByDeviceTag action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-1.0)
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
            pages: &["intune-mam-user-wipemanagedappregistrationsbydevicetag"],
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

    /// `/users/{id}/inferenceClassification`
    #[cfg(feature = "mail")]
    pub fn inference_classification(&self) -> inference_classification::InferenceClassification {
        inference_classification::InferenceClassification(self.0.name("inferenceClassification"))
    }

    /// `/users/{id}/insights`
    #[cfg(feature = "files")]
    pub fn insights(&self) -> insights::Insights {
        insights::Insights(self.0.name("insights"))
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

    /// `/users/{id}/managedDevices`
    #[cfg(feature = "intune")]
    pub fn managed_devices(&self) -> managed_devices::ManagedDevices {
        managed_devices::ManagedDevices(self.0.name("managedDevices"))
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

    /// `/users/{id}/registeredDevices`
    pub fn registered_devices(&self) -> registered_devices::RegisteredDevices {
        registered_devices::RegisteredDevices(self.0.name("registeredDevices"))
    }

    /// `/users/{id}/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AgreementAcceptance.Read`
        pub fn list(&self) -> List<models::AgreementAcceptance> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/agreementAcceptances",
                pages: &["user-list-agreementacceptances"],
                work: "AgreementAcceptance.Read",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

pub mod app_role_assignments;
#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "calendar")]
pub mod calendar;
#[cfg(feature = "calendar")]
pub mod calendar_groups;

/// `/users/{id}/calendarView`
#[cfg(feature = "calendar")]
pub mod calendar_view {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/calendarView`
        CalendarView
    }

    impl CalendarView {
        /// `GET /users/{id}/calendarView/delta` — event: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read`
        /// - personal account: `Calendars.Read`
        /// - application: `Calendars.Read`
        pub fn delta(&self) -> List<models::Event> {
            let operation = &Operation {
                name: "event: delta",
                method: Method::Get,
                path: "/users/{id}/calendarView/delta",
                pages: &["event-delta"],
                work: "Calendars.Read",
                personal: "Calendars.Read",
                application: "Calendars.Read",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /users/{id | userPrincipalName}/calendarView` — List calendarView
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - application: `Calendars.Read`, `Calendars.ReadWrite`
        pub fn list(&self) -> List<models::Event> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/calendarView",
                pages: &["user-list-calendarview"],
                work: "Calendars.Read Calendars.ReadWrite",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "calendar")]
pub mod calendars;
#[cfg(feature = "teams")]
pub mod chats;
#[cfg(feature = "contacts")]
pub mod contact_folders;
#[cfg(feature = "contacts")]
pub mod contacts;

/// `/users/{id}/createdObjects`
pub mod created_objects {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/createdObjects`
        CreatedObjects
    }

    impl CreatedObjects {
        /// `GET /users/{id | userPrincipalName}/createdObjects` — List createdObjects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-createdobjects?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 5 more
        /// - personal account: `User.Read`, `User.ReadWrite`
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/createdObjects",
                pages: &["user-list-createdobjects"],
                work: "User.Read User.ReadWrite User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "User.Read User.ReadWrite",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/directReports`
pub mod direct_reports {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/directReports`
        DirectReports
    }

    impl DirectReports {
        /// `GET /users/{id | userPrincipalName}/directReports` — List directReports
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-directreports?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read.All` and 3 more
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/directReports",
                pages: &["user-list-directreports"],
                work: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "files")]
pub mod drive;
#[cfg(feature = "calendar")]
pub mod events;
pub mod extensions;
#[cfg(feature = "files")]
pub mod followed_sites;

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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-getmanagedappdiagnosticstatuses?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedAppDiagnosticStatus> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{usersId}/getManagedAppDiagnosticStatuses",
                pages: &["intune-mam-user-getmanagedappdiagnosticstatuses"],
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-getmanagedapppolicies?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedAppPolicy> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{usersId}/getManagedAppPolicies",
                pages: &["intune-mam-user-getmanagedapppolicies"],
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-user-getmanageddeviceswithappfailures?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn list(&self) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{usersId}/getManagedDevicesWithAppFailures",
                pages: &["intune-troubleshooting-user-getmanageddeviceswithappfailures"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}

#[cfg(feature = "mail")]
pub mod inference_classification;
#[cfg(feature = "files")]
pub mod insights;

/// `/users/{id}/joinedGroups`
pub mod joined_groups {
    use super::models;

    crate::runtime::node! {
        /// `/users/{id}/joinedGroups`
        JoinedGroups
    }

    impl JoinedGroups {
        /// `/users/{id}/joinedGroups/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/joinedGroups/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/users/{id}/joinedGroups/{id}`
            Id
        }

        impl Id {
            /// `/users/{id}/joinedGroups/{id}/photos`
            pub fn photos(&self) -> photos::Photos {
                photos::Photos(self.0.name("photos"))
            }
        }

        /// `/users/{id}/joinedGroups/{id}/photos`
        pub mod photos {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/joinedGroups/{id}/photos`
                Photos
            }

            impl Photos {
                /// `GET /users/{id | userPrincipalName}/joinedGroups/{id}/photos` — List photos
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/group-list-photos?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`
                /// - application: `Group.ReadBasic.All`, `Group.Read.All`, `Group.ReadWrite.All`
                pub fn list(&self) -> List<models::ProfilePhoto> {
                    let operation = &Operation {
                        name: "group: list",
                        method: Method::Get,
                        path: "/users/{id | userPrincipalName}/joinedGroups/{id}/photos",
                        pages: &["group-list-photos"],
                        work: "Group.ReadBasic.All Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "Group.ReadBasic.All Group.Read.All Group.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-1.0)
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

/// `/users/{id}/licenseDetails`
pub mod license_details {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/licenseDetails`
        LicenseDetails
    }

    impl LicenseDetails {
        /// `GET /users/{id}/licenseDetails` — List licenseDetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read`
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::LicenseDetails> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id}/licenseDetails",
                pages: &["user-list-licensedetails"],
                work: "User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "User.Read",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

#[cfg(feature = "mail")]
pub mod mail_folders;
#[cfg(feature = "mail")]
pub mod mailbox_settings;
#[cfg(feature = "intune")]
pub mod managed_devices;

/// `/users/{id}/manager`
pub mod manager {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation, Reference};

    crate::runtime::node! {
        /// `/users/{id}/manager`
        Manager
    }

    impl Manager {
        /// `GET /users/{id | userPrincipalName}/manager` — List manager
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read.All` and 3 more
        /// - application: `User.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/manager",
                pages: &["user-list-manager"],
                work: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PUT /users/{id}/manager/$ref` — Assign manager
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn set_ref(&self, body: impl Into<Reference>) -> Call<()> {
            let operation = &Operation {
                name: "user: set_ref",
                method: Method::Put,
                path: "/users/{id}/manager/$ref",
                pages: &["user-post-manager"],
                work: "User.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "User.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.name("$ref").call(operation).reference(body)
        }
    }
}

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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-oauth2permissiongrants?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-owneddevices?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/ownedDevices",
                pages: &["user-list-owneddevices"],
                work: "User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-ownedobjects?view=graph-rest-1.0)
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

/// `/users/{id}/people`
#[cfg(feature = "contacts")]
pub mod people {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/people`
        People
    }

    impl People {
        /// `GET /users/{id | userPrincipalName}/people` — List people
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-people?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `People.Read`, `People.Read.All`
        /// - personal account: `People.Read`
        /// - application: `People.Read.All`
        pub fn list(&self) -> List<models::Person> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/people",
                pages: &["user-list-people"],
                work: "People.Read People.Read.All",
                personal: "People.Read",
                application: "People.Read.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod photo;

/// `/users/{id}/photos`
pub mod photos {
    crate::runtime::node! {
        /// `/users/{id}/photos`
        Photos
    }

    impl Photos {
        /// `/users/{id}/photos/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/photos/{id}`
    pub mod id {
        use crate::runtime::{Bytes, Call, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/photos/{id}`
            Id
        }

        impl Id {
            /// `GET /users/{id | userPrincipalName}/photos/{size}` — Get profilePhoto
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
            /// Status: 200, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.Read` and 8 more
            /// - personal account: `Contacts.Read` and 3 more
            /// - application: `Contacts.Read` and 5 more
            pub fn download(&self) -> Call<Bytes> {
                let operation = &Operation {
                    name: "profilePhoto: download",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/photos/{size}",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

#[cfg(feature = "tasks")]
pub mod planner;

/// `/users/{id}/presence`
#[cfg(feature = "calls")]
pub mod presence {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/presence`
        Presence
    }

    impl Presence {
        /// `POST /users/{userId}/presence/clearPresence` — presence: clearPresence
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/presence-clearpresence?view=graph-rest-1.0)
        /// Status: 200, 404.
        /// Permissions, least privileged first:
        /// - application: `Presence.ReadWrite.All`
        pub fn clear_presence(&self, body: requests::presence::ClearPresenceRequest) -> Call<()> {
            let operation = &Operation {
                name: "presence: clear_presence",
                method: Method::Post,
                path: "/users/{userId}/presence/clearPresence",
                pages: &["presence-clearpresence"],
                work: "",
                personal: "",
                application: "Presence.ReadWrite.All",
            };
            self.0.name("clearPresence").call(operation).json(body)
        }

        /// `GET /users/{id}/presence` — Get presence
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/presence-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Presence.Read`, `Presence.Read.All`
        pub fn get(&self) -> Get<models::Presence> {
            let operation = &Operation {
                name: "presence: get",
                method: Method::Get,
                path: "/users/{id}/presence",
                pages: &["presence-get"],
                work: "Presence.Read Presence.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /users/{userId}/presence/setPresence` — presence: setPresence
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/presence-setpresence?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Presence.ReadWrite`
        /// - application: `Presence.ReadWrite.All`
        pub fn set_presence(&self, body: requests::presence::SetPresenceRequest) -> Call<()> {
            let operation = &Operation {
                name: "presence: set_presence",
                method: Method::Post,
                path: "/users/{userId}/presence/setPresence",
                pages: &["presence-setpresence"],
                work: "Presence.ReadWrite",
                personal: "",
                application: "Presence.ReadWrite.All",
            };
            self.0.name("setPresence").call(operation).json(body)
        }
    }
}

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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-registereddevices?view=graph-rest-1.0)
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

pub mod settings;
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-transitivememberof?view=graph-rest-1.0)
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
