// Written by `cargo xtask gen`; do not edit.
//! `/me`

use super::{models, requests};
use crate::runtime::{Argument, Call, Get, List, Method, Object, Operation};

crate::runtime::node! {
    /// `/me`
    Me
}

impl Me {
    /// `POST /me/changePassword` — user: changePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All`
    pub fn change_password(&self, body: requests::user::ChangePasswordRequest) -> Call<()> {
        let operation = &Operation {
            name: "user: change_password",
            method: Method::Post,
            path: "/me/changePassword",
            pages: &["user-changepassword"],
            work: "Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.name("changePassword").call(operation).json(body)
    }

    /// `POST /me/checkMemberGroups` — directoryObject: checkMemberGroups
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
            path: "/me/checkMemberGroups",
            pages: &["directoryobject-checkmembergroups"],
            work: "User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All",
            personal: "",
            application: "User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All",
        };
        self.0.name("checkMemberGroups").call(operation).json(body)
    }

    /// `POST /me/checkMemberObjects` — directoryObject: checkMemberObjects
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
            path: "/me/checkMemberObjects",
            pages: &["directoryobject-checkmemberobjects"],
            work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("checkMemberObjects").call(operation).json(body)
    }

    /// `POST /me/findMeetingTimes` — user: findMeetingTimes
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
            path: "/me/findMeetingTimes",
            pages: &["user-findmeetingtimes"],
            work: "Calendars.Read.Shared Calendars.ReadWrite.Shared",
            personal: "",
            application: "",
        };
        self.0.name("findMeetingTimes").call(operation).json(body)
    }

    /// `GET /me/findRoomLists` — user: findRoomLists
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
            path: "/me/findRoomLists",
            pages: &["user-findroomlists"],
            work: "User.ReadBasic.All User.Read.All",
            personal: "",
            application: "User.Read.All",
        };
        self.0.name("findRoomLists").list(operation)
    }

    /// `GET /me/findRooms` — user: findRooms
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
            path: "/me/findRooms",
            pages: &["user-findrooms"],
            work: "User.ReadBasic.All User.Read.All",
            personal: "",
            application: "User.Read.All",
        };
        self.0.name("findRooms").list(operation)
    }

    /// `GET /me/findRooms(RoomList='{room_list_emailAddress}')` — user: findRooms
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
            path: "/me/findRooms(RoomList='{room_list_emailAddress}')",
            pages: &["user-findrooms"],
            work: "User.ReadBasic.All User.Read.All",
            personal: "",
            application: "User.Read.All",
        };
        self.0.function("findRooms", &[("RoomList", Argument::quoted(room_list))]).list(operation)
    }

    /// `GET /me` — Get a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta)
    /// Status: 200, 202.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read` and 6 more
    /// - personal account: `User.Read`, `User.ReadWrite`
    /// - application: `User.Read.All` and 3 more
    pub fn get(&self) -> Get<models::User> {
        let operation = &Operation {
            name: "user: get",
            method: Method::Get,
            path: "/me",
            pages: &["user-get", "user-list-manager"],
            work: "User.Read User.ReadWrite User.ReadBasic.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "User.Read User.ReadWrite",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /me/getMailTips` — user: getMailTips
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
            path: "/me/getMailTips",
            pages: &["user-getmailtips"],
            work: "Mail.Read Mail.Read.Shared",
            personal: "Mail.Read",
            application: "Mail.Read",
        };
        self.0.name("getMailTips").call(operation).json(body)
    }

    /// `POST /me/getMemberGroups` — directoryObject: getMemberGroups
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
            path: "/me/getMemberGroups",
            pages: &["directoryobject-getmembergroups"],
            work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("getMemberGroups").call(operation).json(body)
    }

    /// `POST /me/getMemberObjects` — directoryObject: getMemberObjects
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
            path: "/me/getMemberObjects",
            pages: &["directoryobject-getmemberobjects"],
            work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("getMemberObjects").call(operation).json(body)
    }

    /// `POST /me/invalidateAllRefreshTokens` — user: invalidateAllRefreshTokens
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-invalidateallrefreshtokens?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite`, `Directory.ReadWrite.All`
    pub fn invalidate_all_refresh_tokens(&self) -> Call<()> {
        let operation = &Operation {
            name: "user: invalidate_all_refresh_tokens",
            method: Method::Post,
            path: "/me/invalidateAllRefreshTokens",
            pages: &["user-invalidateallrefreshtokens"],
            work: "User.ReadWrite Directory.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("invalidateAllRefreshTokens").call(operation)
    }

    /// `POST /me/revokeSignInSessions` — user: revokeSignInSessions
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
            path: "/me/revokeSignInSessions",
            pages: &["user-revokesigninsessions"],
            work: "User.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("revokeSignInSessions").call(operation)
    }

    /// `POST /me/sendMail` — Send mail
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
            path: "/me/sendMail",
            pages: &["user-sendmail"],
            work: "Mail.Send",
            personal: "Mail.Send",
            application: "Mail.Send",
        };
        self.0.name("sendMail").call(operation).json(body)
    }

    /// `POST /me/translateExchangeIds` — user: translateExchangeIds
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
            path: "/me/translateExchangeIds",
            pages: &["user-translateexchangeids"],
            work: "User.ReadBasic.All User.Read User.ReadWrite User.Read.All User.ReadWrite.All",
            personal: "User.ReadBasic.All User.Read User.ReadWrite",
            application: "User.Read.All User.ReadWrite.All",
        };
        self.0.name("translateExchangeIds").call(operation).json(body)
    }

    /// `/me/activities`
    pub fn activities(&self) -> activities::Activities {
        activities::Activities(self.0.name("activities"))
    }

    /// `/me/agreementAcceptances`
    pub fn agreement_acceptances(&self) -> agreement_acceptances::AgreementAcceptances {
        agreement_acceptances::AgreementAcceptances(self.0.name("agreementAcceptances"))
    }

    /// `/me/analytics`
    pub fn analytics(&self) -> analytics::Analytics {
        analytics::Analytics(self.0.name("analytics"))
    }

    /// `/me/authentication`
    #[cfg(feature = "authentication")]
    pub fn authentication(&self) -> authentication::Authentication {
        authentication::Authentication(self.0.name("authentication"))
    }

    /// `/me/calendar`
    #[cfg(feature = "calendar")]
    pub fn calendar(&self) -> calendar::Calendar {
        calendar::Calendar(self.0.name("calendar"))
    }

    /// `/me/calendarGroups`
    #[cfg(feature = "calendar")]
    pub fn calendar_groups(&self) -> calendar_groups::CalendarGroups {
        calendar_groups::CalendarGroups(self.0.name("calendarGroups"))
    }

    /// `/me/calendarView`
    #[cfg(feature = "calendar")]
    pub fn calendar_view(&self) -> calendar_view::CalendarView {
        calendar_view::CalendarView(self.0.name("calendarView"))
    }

    /// `/me/calendars`
    #[cfg(feature = "calendar")]
    pub fn calendars(&self) -> calendars::Calendars {
        calendars::Calendars(self.0.name("calendars"))
    }

    /// `/me/chats`
    #[cfg(feature = "teams")]
    pub fn chats(&self) -> chats::Chats {
        chats::Chats(self.0.name("chats"))
    }

    /// `/me/cloudPCs`
    pub fn cloud_p_cs(&self) -> cloud_p_cs::CloudPCs {
        cloud_p_cs::CloudPCs(self.0.name("cloudPCs"))
    }

    /// `/me/contactFolders`
    #[cfg(feature = "contacts")]
    pub fn contact_folders(&self) -> contact_folders::ContactFolders {
        contact_folders::ContactFolders(self.0.name("contactFolders"))
    }

    /// `/me/contacts`
    #[cfg(feature = "contacts")]
    pub fn contacts(&self) -> contacts::Contacts {
        contacts::Contacts(self.0.name("contacts"))
    }

    /// `/me/createdObjects`
    pub fn created_objects(&self) -> created_objects::CreatedObjects {
        created_objects::CreatedObjects(self.0.name("createdObjects"))
    }

    /// `/me/devices`
    pub fn devices(&self) -> devices::Devices {
        devices::Devices(self.0.name("devices"))
    }

    /// `/me/directReports`
    pub fn direct_reports(&self) -> direct_reports::DirectReports {
        direct_reports::DirectReports(self.0.name("directReports"))
    }

    /// `/me/drive`
    #[cfg(feature = "files")]
    pub fn drive(&self) -> drive::Drive {
        drive::Drive(self.0.name("drive"))
    }

    /// `/me/events`
    #[cfg(feature = "calendar")]
    pub fn events(&self) -> events::Events {
        events::Events(self.0.name("events"))
    }

    /// `/me/followedSites`
    #[cfg(feature = "files")]
    pub fn followed_sites(&self) -> followed_sites::FollowedSites {
        followed_sites::FollowedSites(self.0.name("followedSites"))
    }

    /// `/me/inferenceClassification`
    #[cfg(feature = "mail")]
    pub fn inference_classification(&self) -> inference_classification::InferenceClassification {
        inference_classification::InferenceClassification(self.0.name("inferenceClassification"))
    }

    /// `/me/informationProtection`
    pub fn information_protection(&self) -> information_protection::InformationProtection {
        information_protection::InformationProtection(self.0.name("informationProtection"))
    }

    /// `/me/insights`
    #[cfg(feature = "files")]
    pub fn insights(&self) -> insights::Insights {
        insights::Insights(self.0.name("insights"))
    }

    /// `/me/joinedTeams`
    #[cfg(feature = "teams")]
    pub fn joined_teams(&self) -> joined_teams::JoinedTeams {
        joined_teams::JoinedTeams(self.0.name("joinedTeams"))
    }

    /// `/me/licenseDetails`
    pub fn license_details(&self) -> license_details::LicenseDetails {
        license_details::LicenseDetails(self.0.name("licenseDetails"))
    }

    /// `/me/mailFolders`
    #[cfg(feature = "mail")]
    pub fn mail_folders(&self) -> mail_folders::MailFolders {
        mail_folders::MailFolders(self.0.name("mailFolders"))
    }

    /// `/me/mailboxSettings`
    #[cfg(feature = "mail")]
    pub fn mailbox_settings(&self) -> mailbox_settings::MailboxSettings {
        mailbox_settings::MailboxSettings(self.0.name("mailboxSettings"))
    }

    /// `/me/manager`
    pub fn manager(&self) -> manager::Manager {
        manager::Manager(self.0.name("manager"))
    }

    /// `/me/memberOf`
    pub fn member_of(&self) -> member_of::MemberOf {
        member_of::MemberOf(self.0.name("memberOf"))
    }

    /// `/me/messages`
    #[cfg(feature = "mail")]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages(self.0.name("messages"))
    }

    /// `/me/notifications`
    pub fn notifications(&self) -> notifications::Notifications {
        notifications::Notifications(self.0.name("notifications"))
    }

    /// `/me/oauth2PermissionGrants`
    pub fn oauth2_permission_grants(&self) -> oauth2_permission_grants::Oauth2PermissionGrants {
        oauth2_permission_grants::Oauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `/me/onenote`
    #[cfg(feature = "onenote")]
    pub fn onenote(&self) -> onenote::Onenote {
        onenote::Onenote(self.0.name("onenote"))
    }

    /// `/me/onlineMeetings`
    #[cfg(feature = "calls")]
    pub fn online_meetings(&self) -> online_meetings::OnlineMeetings {
        online_meetings::OnlineMeetings(self.0.name("onlineMeetings"))
    }

    /// `/me/outlook`
    #[cfg(feature = "mail")]
    pub fn outlook(&self) -> outlook::Outlook {
        outlook::Outlook(self.0.name("outlook"))
    }

    /// `/me/pendingAccessReviewInstances`
    pub fn pending_access_review_instances(&self) -> pending_access_review_instances::PendingAccessReviewInstances {
        pending_access_review_instances::PendingAccessReviewInstances(self.0.name("pendingAccessReviewInstances"))
    }

    /// `/me/people`
    #[cfg(feature = "contacts")]
    pub fn people(&self) -> people::People {
        people::People(self.0.name("people"))
    }

    /// `/me/photo`
    pub fn photo(&self) -> photo::Photo {
        photo::Photo(self.0.name("photo"))
    }

    /// `/me/photos`
    pub fn photos(&self) -> photos::Photos {
        photos::Photos(self.0.name("photos"))
    }

    /// `/me/planner`
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> planner::Planner {
        planner::Planner(self.0.name("planner"))
    }

    /// `/me/presence`
    #[cfg(feature = "calls")]
    pub fn presence(&self) -> presence::Presence {
        presence::Presence(self.0.name("presence"))
    }

    /// `/me/profile`
    #[cfg(feature = "profile")]
    pub fn profile(&self) -> profile::Profile {
        profile::Profile(self.0.name("profile"))
    }

    /// `/me/responsibilities`
    pub fn responsibilities(&self) -> responsibilities::Responsibilities {
        responsibilities::Responsibilities(self.0.name("responsibilities"))
    }

    /// `/me/scopedRoleMemberOf`
    pub fn scoped_role_member_of(&self) -> scoped_role_member_of::ScopedRoleMemberOf {
        scoped_role_member_of::ScopedRoleMemberOf(self.0.name("scopedRoleMemberOf"))
    }

    /// `/me/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/me/tasks`
    pub fn tasks(&self) -> tasks::Tasks {
        tasks::Tasks(self.0.name("tasks"))
    }

    /// `/me/todo`
    #[cfg(feature = "tasks")]
    pub fn todo(&self) -> todo::Todo {
        todo::Todo(self.0.name("todo"))
    }

    /// `/me/trendingAround`
    pub fn trending_around(&self) -> trending_around::TrendingAround {
        trending_around::TrendingAround(self.0.name("trendingAround"))
    }
}

pub mod activities;

/// `/me/agreementAcceptances`
pub mod agreement_acceptances {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/agreementAcceptances`
        AgreementAcceptances
    }

    impl AgreementAcceptances {
        /// `GET /me/agreementAcceptances` — List agreementAcceptances
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AgreementAcceptance.Read`, `AgreementAcceptance.Read.All`
        pub fn list(&self) -> List<models::AgreementAcceptance> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/me/agreementAcceptances",
                pages: &["user-list-agreementacceptances"],
                work: "AgreementAcceptance.Read AgreementAcceptance.Read.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/analytics`
pub mod analytics {
    use super::models;

    crate::runtime::node! {
        /// `/me/analytics`
        Analytics
    }

    impl Analytics {
        /// `/me/analytics/activitystatistics`
        pub fn activitystatistics(&self) -> activitystatistics::Activitystatistics {
            activitystatistics::Activitystatistics(self.0.name("activitystatistics"))
        }

        /// `/me/analytics/settings`
        pub fn settings(&self) -> settings::Settings {
            settings::Settings(self.0.name("settings"))
        }
    }

    /// `/me/analytics/activitystatistics`
    pub mod activitystatistics {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/me/analytics/activitystatistics`
            Activitystatistics
        }

        impl Activitystatistics {
            /// `GET /me/analytics/activitystatistics` — List activityStatistics
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/activitystatistics-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Analytics.Read`
            pub fn list(&self) -> List<models::ActivityStatistics> {
                let operation = &Operation {
                    name: "activityStatistics: list",
                    method: Method::Get,
                    path: "/me/analytics/activitystatistics",
                    pages: &["activitystatistics-list"],
                    work: "Analytics.Read",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/me/analytics/settings`
    pub mod settings {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/analytics/settings`
            Settings
        }

        impl Settings {
            /// `GET /me/analytics/settings` — Get settings for user analytics
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/useranalytics-get-settings?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `User.Read`
            pub fn get(&self) -> Get<models::Settings> {
                let operation = &Operation {
                    name: "userAnalytics: get",
                    method: Method::Get,
                    path: "/me/analytics/settings",
                    pages: &["useranalytics-get-settings"],
                    work: "User.Read",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "calendar")]
pub mod calendar;
#[cfg(feature = "calendar")]
pub mod calendar_groups;

/// `/me/calendarView`
#[cfg(feature = "calendar")]
pub mod calendar_view {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/calendarView`
        CalendarView
    }

    impl CalendarView {
        /// `GET /me/calendarView/delta` — event: delta
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - application: `Calendars.Read`, `Calendars.ReadWrite`
        pub fn delta(&self) -> List<models::Event> {
            let operation = &Operation {
                name: "event: delta",
                method: Method::Get,
                path: "/me/calendarView/delta",
                pages: &["event-delta"],
                work: "Calendars.Read Calendars.ReadWrite",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.name("delta").list(operation)
        }
    }
}

#[cfg(feature = "calendar")]
pub mod calendars;
#[cfg(feature = "teams")]
pub mod chats;

/// `/me/cloudPCs`
pub mod cloud_p_cs {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/cloudPCs`
        CloudPCs
    }

    impl CloudPCs {
        /// `GET /me/cloudPCs` — List cloudpcs
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-cloudpcs?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPc> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/me/cloudPCs",
                pages: &["user-list-cloudpcs"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/cloudPCs/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/cloudPCs/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/cloudPCs/{id}`
            Id
        }

        impl Id {
            /// `GET /me/cloudPCs/{cloudPCId}/getCloudPcLaunchInfo` — cloudPC: getCloudPcLaunchInfo
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-getcloudpclaunchinfo?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get_cloud_pc_launch_info(&self) -> Get<models::CloudPcLaunchInfo> {
                let operation = &Operation {
                    name: "cloudPC: get_cloud_pc_launch_info",
                    method: Method::Get,
                    path: "/me/cloudPCs/{cloudPCId}/getCloudPcLaunchInfo",
                    pages: &["cloudpc-getcloudpclaunchinfo"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("getCloudPcLaunchInfo").get(operation)
            }
        }
    }
}

#[cfg(feature = "contacts")]
pub mod contact_folders;
#[cfg(feature = "contacts")]
pub mod contacts;

/// `/me/createdObjects`
pub mod created_objects {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/createdObjects`
        CreatedObjects
    }

    impl CreatedObjects {
        /// `GET /me/createdObjects` — List createdObjects
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-createdobjects?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 5 more
        /// - personal account: `User.Read`, `User.ReadWrite`
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/me/createdObjects",
                pages: &["user-list-createdobjects"],
                work: "User.Read User.ReadWrite User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "User.Read User.ReadWrite",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod devices;

/// `/me/directReports`
pub mod direct_reports {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/directReports`
        DirectReports
    }

    impl DirectReports {
        /// `GET /me/directReports` — List directReports
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-directreports?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read.All` and 3 more
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/me/directReports",
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

/// `/me/followedSites`
#[cfg(feature = "files")]
pub mod followed_sites {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/followedSites`
        FollowedSites
    }

    impl FollowedSites {
        /// `GET /me/followedSites` — List followed sites
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/sites-list-followed?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
        /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
        pub fn list(&self) -> List<models::Site> {
            let operation = &Operation {
                name: "sites: list",
                method: Method::Get,
                path: "/me/followedSites",
                pages: &["sites-list-followed"],
                work: "Sites.Read.All Sites.ReadWrite.All",
                personal: "",
                application: "Sites.Read.All Sites.ReadWrite.All",
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

/// `/me/joinedTeams`
#[cfg(feature = "teams")]
pub mod joined_teams {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/joinedTeams`
        JoinedTeams
    }

    impl JoinedTeams {
        /// `GET /me/joinedTeams` — List joinedTeams
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
                path: "/me/joinedTeams",
                pages: &["user-list-joinedteams"],
                work: "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/licenseDetails`
pub mod license_details {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/licenseDetails`
        LicenseDetails
    }

    impl LicenseDetails {
        /// `GET /me/licenseDetails` — List licenseDetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read` and 4 more
        /// - personal account: `User.Read`
        /// - application: `User.Read.All` and 3 more
        pub fn list(&self) -> List<models::LicenseDetails> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/me/licenseDetails",
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

/// `/me/manager`
pub mod manager {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/manager`
        Manager
    }

    impl Manager {
        /// `GET /me/manager` — List manager
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read.All` and 3 more
        /// - application: `User.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DirectoryObject> {
            let operation = &Operation {
                name: "user: get",
                method: Method::Get,
                path: "/me/manager",
                pages: &["user-list-manager"],
                work: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/me/memberOf`
pub mod member_of {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/memberOf`
        MemberOf
    }

    impl MemberOf {
        /// `GET /me/memberOf` — List a users direct memberships
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
                path: "/me/memberOf",
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

/// `/me/notifications`
pub mod notifications {
    use super::models;
    use crate::runtime::{Call, Method, Object, Operation};

    crate::runtime::node! {
        /// `/me/notifications`
        Notifications
    }

    impl Notifications {
        /// `POST /me/notifications` — Create and send a notification
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/notifications-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-post-notifications?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Notifications.ReadWrite.CreatedByApp`
        /// - personal account: `Notifications.ReadWrite.CreatedByApp`
        pub fn create(&self, body: models::Notification) -> Call<Object> {
            let operation = &Operation {
                name: "notifications: create",
                method: Method::Post,
                path: "/me/notifications",
                pages: &["notifications-post", "user-post-notifications"],
                work: "Notifications.ReadWrite.CreatedByApp",
                personal: "Notifications.ReadWrite.CreatedByApp",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/me/oauth2PermissionGrants`
pub mod oauth2_permission_grants {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/oauth2PermissionGrants`
        Oauth2PermissionGrants
    }

    impl Oauth2PermissionGrants {
        /// `GET /me/oauth2PermissionGrants` — List oauth2PermissionGrants
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
                path: "/me/oauth2PermissionGrants",
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

/// `/me/pendingAccessReviewInstances`
pub mod pending_access_review_instances {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/pendingAccessReviewInstances`
        PendingAccessReviewInstances
    }

    impl PendingAccessReviewInstances {
        /// `GET /me/pendingAccessReviewInstances` — accessReviewInstance: pendingAccessReviewInstances deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-pendingaccessreviewinstances?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
        pub fn get(&self) -> List<models::AccessReviewInstance> {
            let operation = &Operation {
                name: "accessReviewInstance: get",
                method: Method::Get,
                path: "/me/pendingAccessReviewInstances",
                pages: &["accessreviewinstance-pendingaccessreviewinstances"],
                work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/pendingAccessReviewInstances/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/pendingAccessReviewInstances/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/me/pendingAccessReviewInstances/{id}`
            Id
        }

        impl Id {
            /// `POST /me/pendingAccessReviewInstances/{instance-id}/acceptRecommendations` — accessReviewInstance: acceptRecommendations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-acceptrecommendations?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.ReadWrite.All`
            pub fn accept_recommendations(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessReviewInstance: accept_recommendations",
                    method: Method::Post,
                    path: "/me/pendingAccessReviewInstances/{instance-id}/acceptRecommendations",
                    pages: &["accessreviewinstance-acceptrecommendations"],
                    work: "AccessReview.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("acceptRecommendations").call(operation)
            }

            /// `POST /me/pendingAccessReviewInstances/{accessReviewInstanceId}/batchRecordDecisions` — accessReviewInstance: batchRecordDecisions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.ReadWrite.All`
            /// - application: `AccessReview.ReadWrite.All`
            pub fn batch_record_decisions(
                &self,
                body: requests::access_review_instance::BatchRecordDecisionsRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "accessReviewInstance: batch_record_decisions",
                    method: Method::Post,
                    path: "/me/pendingAccessReviewInstances/{accessReviewInstanceId}/batchRecordDecisions",
                    pages: &["accessreviewinstance-batchrecorddecisions"],
                    work: "AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.ReadWrite.All",
                };
                self.0.name("batchRecordDecisions").call(operation).json(body)
            }

            /// `/me/pendingAccessReviewInstances/{id}/decisions`
            pub fn decisions(&self) -> decisions::Decisions {
                decisions::Decisions(self.0.name("decisions"))
            }
        }

        /// `/me/pendingAccessReviewInstances/{id}/decisions`
        pub mod decisions {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/me/pendingAccessReviewInstances/{id}/decisions`
                Decisions
            }

            impl Decisions {
                /// `GET /me/pendingAccessReviewInstances/{instance-id}/decisions` — List accessReviewInstanceDecisionItems pending approval deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-listpendingapproval?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                pub fn list(&self) -> List<models::AccessReviewInstanceDecisionItem> {
                    let operation = &Operation {
                        name: "accessReviewInstanceDecisionItem: list",
                        method: Method::Get,
                        path: "/me/pendingAccessReviewInstances/{instance-id}/decisions",
                        pages: &["accessreviewinstancedecisionitem-listpendingapproval"],
                        work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/me/people`
#[cfg(feature = "contacts")]
pub mod people {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/people`
        People
    }

    impl People {
        /// `GET /me/people` — List people
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-people?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `People.Read`, `People.Read.All`
        /// - personal account: `People.Read`
        /// - application: `People.Read.All`
        pub fn list(&self) -> List<models::Person> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/me/people",
                pages: &["user-list-people"],
                work: "People.Read People.Read.All",
                personal: "People.Read",
                application: "People.Read.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/photo`
pub mod photo {
    use crate::runtime::{Bytes, Call, Content, Method, Operation};

    crate::runtime::node! {
        /// `/me/photo`
        Photo
    }

    impl Photo {
        /// `GET /me/photo` — Get profilePhoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
        /// Status: 200, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.Read` and 13 more
        /// - personal account: `Contacts.Read` and 3 more
        /// - application: `Contacts.Read` and 12 more
        pub fn download(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "profilePhoto: download",
                method: Method::Get,
                path: "/me/photo",
                pages: &["profilephoto-get"],
                work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /me/photo/$value` — Get profilePhoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
        /// Status: 200, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.Read` and 13 more
        /// - personal account: `Contacts.Read` and 3 more
        /// - application: `Contacts.Read` and 12 more
        pub fn get_value(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "profilePhoto: get_value",
                method: Method::Get,
                path: "/me/photo/$value",
                pages: &["profilephoto-get"],
                work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
            };
            self.0.name("$value").call(operation)
        }

        /// `PUT /me/photo/$value` — Update profilephoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-beta)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.ReadWrite` and 3 more
        /// - application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`
        pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
            let operation = &Operation {
                name: "profilePhoto: upload",
                method: Method::Put,
                path: "/me/photo/$value",
                pages: &["profilephoto-update"],
                work: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All",
                personal: "",
                application: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All",
            };
            self.0.name("$value").call(operation).content(body)
        }
    }
}

/// `/me/photos`
pub mod photos {
    crate::runtime::node! {
        /// `/me/photos`
        Photos
    }

    impl Photos {
        /// `/me/photos/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/photos/{id}`
    pub mod id {
        use crate::runtime::{Bytes, Call, Method, Operation};

        crate::runtime::node! {
            /// `/me/photos/{id}`
            Id
        }

        impl Id {
            /// `GET /me/photos/{size}` — Get profilePhoto
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
            /// Status: 200, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Contacts.Read` and 13 more
            /// - personal account: `Contacts.Read` and 3 more
            /// - application: `Contacts.Read` and 12 more
            pub fn download(&self) -> Call<Bytes> {
                let operation = &Operation {
                    name: "profilePhoto: download",
                    method: Method::Get,
                    path: "/me/photos/{size}",
                    pages: &["profilephoto-get"],
                    work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                    personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                    application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

#[cfg(feature = "tasks")]
pub mod planner;

/// `/me/presence`
#[cfg(feature = "calls")]
pub mod presence {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/presence`
        Presence
    }

    impl Presence {
        /// `GET /me/presence` — Get presence
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/presence-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Presence.Read`, `Presence.Read.All`
        pub fn get(&self) -> Get<models::Presence> {
            let operation = &Operation {
                name: "presence: get",
                method: Method::Get,
                path: "/me/presence",
                pages: &["presence-get"],
                work: "Presence.Read Presence.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}

#[cfg(feature = "profile")]
pub mod profile;
pub mod responsibilities;

/// `/me/scopedRoleMemberOf`
pub mod scoped_role_member_of {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/scopedRoleMemberOf`
        ScopedRoleMemberOf
    }

    impl ScopedRoleMemberOf {
        /// `GET /me/scopedRoleMemberOf` — List scopedAdministratorOf
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
                path: "/me/scopedRoleMemberOf",
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
#[cfg(feature = "tasks")]
pub mod todo;

/// `/me/trendingAround`
pub mod trending_around {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/trendingAround`
        TrendingAround
    }

    impl TrendingAround {
        /// `GET /me/trendingAround` — List trendingAround
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
                path: "/me/trendingAround",
                pages: &["user-list-trendingaround"],
                work: "Sites.Read.All",
                personal: "",
                application: "Sites.Read.All",
            };
            self.0.get(operation)
        }
    }
}
