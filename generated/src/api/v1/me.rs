// Written by `cargo xtask gen`; do not edit.
//! `/me`

use super::{models, requests};
use crate::runtime::{Call, Get, Method, Object, Operation};

crate::runtime::node! {
    /// `/me`
    Me
}

impl Me {
    /// `POST /me/changePassword` — user: changePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more
    /// - application: `User.Read.All` + `GroupMember.Read.All` and 10 more
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "directoryObject: check_member_groups",
            method: Method::Post,
            path: "/me/checkMemberGroups",
            pages: &["directoryobject-checkmembergroups"],
            work: "User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("checkMemberGroups").call(operation).json(body)
    }

    /// `POST /me/checkMemberObjects` — directoryObject: checkMemberObjects
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
            path: "/me/findMeetingTimes",
            pages: &["user-findmeetingtimes"],
            work: "Calendars.Read.Shared Calendars.ReadWrite.Shared",
            personal: "",
            application: "",
        };
        self.0.name("findMeetingTimes").call(operation).json(body)
    }

    /// `GET /me` — Get a user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
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

    /// `POST /me/getMemberObjects` — Get member objects
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
            path: "/me/getMemberObjects",
            pages: &["directoryobject-getmemberobjects"],
            work: "Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All",
            personal: "",
            application: "Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All",
        };
        self.0.name("getMemberObjects").call(operation).json(body)
    }

    /// `POST /me/revokeSignInSessions` — user: revokeSignInSessions
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

    /// `/me/registeredDevices`
    pub fn registered_devices(&self) -> registered_devices::RegisteredDevices {
        registered_devices::RegisteredDevices(self.0.name("registeredDevices"))
    }

    /// `/me/settings`
    pub fn settings(&self) -> settings::Settings {
        settings::Settings(self.0.name("settings"))
    }

    /// `/me/todo`
    #[cfg(feature = "tasks")]
    pub fn todo(&self) -> todo::Todo {
        todo::Todo(self.0.name("todo"))
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AgreementAcceptance.Read`
        pub fn list(&self) -> List<models::AgreementAcceptance> {
            let operation = &Operation {
                name: "user: list",
                method: Method::Get,
                path: "/me/agreementAcceptances",
                pages: &["user-list-agreementacceptances"],
                work: "AgreementAcceptance.Read",
                personal: "",
                application: "",
            };
            self.0.list(operation)
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
                path: "/me/calendarView/delta",
                pages: &["event-delta"],
                work: "Calendars.Read",
                personal: "Calendars.Read",
                application: "Calendars.Read",
            };
            self.0.name("delta").list(operation)
        }
    }
}

#[cfg(feature = "calendar")]
pub mod calendars;

/// `/me/chats`
#[cfg(feature = "teams")]
pub mod chats {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/chats`
        Chats
    }

    impl Chats {
        /// `GET /me/chats` — List chats
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`
        pub fn list(&self) -> List<models::Chat> {
            let operation = &Operation {
                name: "chat: list",
                method: Method::Get,
                path: "/me/chats",
                pages: &["chat-list"],
                work: "Chat.ReadBasic Chat.Read Chat.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/chats/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/chats/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/chats/{id}`
            Id
        }

        impl Id {
            /// `GET /me/chats/{chat-id}` — Get chat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chat-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`
            /// - application: `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All`
            pub fn get(&self) -> Get<models::Chat> {
                let operation = &Operation {
                    name: "chat: get",
                    method: Method::Get,
                    path: "/me/chats/{chat-id}",
                    pages: &["chat-get"],
                    work: "Chat.ReadBasic Chat.Read Chat.ReadWrite",
                    personal: "",
                    application: "Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/me/chats/{id}/messages`
            pub fn messages(&self) -> messages::Messages {
                messages::Messages(self.0.name("messages"))
            }
        }

        /// `/me/chats/{id}/messages`
        pub mod messages {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/me/chats/{id}/messages`
                Messages
            }

            impl Messages {
                /// `GET /me/chats/{chat-id}/messages` — List messages in a chat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chat-list-messages?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Chat.Read`, `Chat.ReadWrite`
                /// - application: `Chat.Read.All`, `Chat.ReadWrite.All`
                pub fn list(&self) -> List<models::ChatMessage> {
                    let operation = &Operation {
                        name: "chat: list",
                        method: Method::Get,
                        path: "/me/chats/{chat-id}/messages",
                        pages: &["chat-list-messages"],
                        work: "Chat.Read Chat.ReadWrite",
                        personal: "",
                        application: "Chat.Read.All Chat.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/me/chats/{id}/messages/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/chats/{id}/messages/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/chats/{id}/messages/{id}`
                    Id
                }

                impl Id {
                    /// `GET /me/chats/{chat-id}/messages/{message-id}` — Get chatMessage in a channel or chat
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ChannelMessage.Read.All` and 4 more
                    /// - application: `ChannelMessage.Read.Group` and 5 more
                    pub fn get(&self) -> Get<models::ChatMessage> {
                        let operation = &Operation {
                            name: "chatMessage: get",
                            method: Method::Get,
                            path: "/me/chats/{chat-id}/messages/{message-id}",
                            pages: &["chatmessage-get"],
                            work: "ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite",
                            personal: "",
                            application: "ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read.All Chat.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-directreports?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/sites-list-followed?view=graph-rest-1.0)
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

/// `/me/inferenceClassification`
#[cfg(feature = "mail")]
pub mod inference_classification {
    use super::models;

    crate::runtime::node! {
        /// `/me/inferenceClassification`
        InferenceClassification
    }

    impl InferenceClassification {
        /// `/me/inferenceClassification/overrides`
        pub fn overrides(&self) -> overrides::Overrides {
            overrides::Overrides(self.0.name("overrides"))
        }
    }

    /// `/me/inferenceClassification/overrides`
    pub mod overrides {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/me/inferenceClassification/overrides`
            Overrides
        }

        impl Overrides {
            /// `POST /me/inferenceClassification/overrides` — Create inferenceClassificationOverride
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassification-post-overrides?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadWrite`
            /// - personal account: `Mail.ReadWrite`
            /// - application: `Mail.ReadWrite`
            pub fn create(
                &self,
                body: models::InferenceClassificationOverride,
            ) -> Call<models::InferenceClassificationOverride> {
                let operation = &Operation {
                    name: "inferenceClassification: create",
                    method: Method::Post,
                    path: "/me/inferenceClassification/overrides",
                    pages: &["inferenceclassification-post-overrides"],
                    work: "Mail.ReadWrite",
                    personal: "Mail.ReadWrite",
                    application: "Mail.ReadWrite",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /me/inferenceClassification/overrides` — List overrides
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassification-list-overrides?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.Read`
            /// - personal account: `Mail.Read`
            /// - application: `Mail.Read`
            pub fn list(&self) -> List<models::InferenceClassificationOverride> {
                let operation = &Operation {
                    name: "inferenceClassification: list",
                    method: Method::Get,
                    path: "/me/inferenceClassification/overrides",
                    pages: &["inferenceclassification-list-overrides"],
                    work: "Mail.Read",
                    personal: "Mail.Read",
                    application: "Mail.Read",
                };
                self.0.list(operation)
            }

            /// `/me/inferenceClassification/overrides/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/inferenceClassification/overrides/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/me/inferenceClassification/overrides/{id}`
                Id
            }

            impl Id {
                /// `DELETE /me/inferenceClassification/overrides/{id}` — Delete inferenceClassificationOverride
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassificationoverride-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Mail.ReadWrite`
                /// - personal account: `Mail.ReadWrite`
                /// - application: `Mail.ReadWrite`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "inferenceClassificationOverride: delete",
                        method: Method::Delete,
                        path: "/me/inferenceClassification/overrides/{id}",
                        pages: &["inferenceclassificationoverride-delete"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.call(operation)
                }

                /// `PATCH /me/inferenceClassification/overrides/{id}` — Update inferenceclassificationoverride
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassificationoverride-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Mail.ReadWrite`
                /// - personal account: `Mail.ReadWrite`
                /// - application: `Mail.ReadWrite`
                pub fn update(
                    &self,
                    body: models::InferenceClassificationOverride,
                ) -> Call<models::InferenceClassificationOverride> {
                    let operation = &Operation {
                        name: "inferenceClassificationOverride: update",
                        method: Method::Patch,
                        path: "/me/inferenceClassification/overrides/{id}",
                        pages: &["inferenceclassificationoverride-update"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-1.0)
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
        /// [Reference](https://learn.microsoft.com/graph/api/user-list-oauth2permissiongrants?view=graph-rest-1.0)
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
                path: "/me/photo",
                pages: &["profilephoto-get"],
                work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /me/photo/$value` — Get profilePhoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-1.0)
        /// Status: 200, 404.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.Read` and 8 more
        /// - personal account: `Contacts.Read` and 3 more
        /// - application: `Contacts.Read` and 5 more
        pub fn get_value(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "profilePhoto: get_value",
                method: Method::Get,
                path: "/me/photo/$value",
                pages: &["profilephoto-get"],
                work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All",
            };
            self.0.name("$value").call(operation)
        }

        /// `PATCH /me/photo/$value` — Update profilePhoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Contacts.ReadWrite` and 3 more
        /// - application: `Contacts.ReadWrite`, `Group.ReadWrite.All`, `User.ReadWrite.All`
        pub fn update_value(&self, body: impl Into<Content>) -> Call<()> {
            let operation = &Operation {
                name: "profilePhoto: update_value",
                method: Method::Patch,
                path: "/me/photo/$value",
                pages: &["profilephoto-update"],
                work: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite User.ReadWrite.All",
                personal: "",
                application: "Contacts.ReadWrite Group.ReadWrite.All User.ReadWrite.All",
            };
            self.0.name("$value").call(operation).content(body)
        }

        /// `PUT /me/photo/$value` — Update profilePhoto
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-1.0)
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
    use crate::runtime::{Bytes, Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/photos`
        Photos
    }

    impl Photos {
        /// `GET /me/photos` — Get profilePhoto
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
                path: "/me/photos",
                pages: &["profilephoto-get"],
                work: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All",
                personal: "Contacts.Read Contacts.ReadWrite User.Read User.ReadWrite",
                application: "Contacts.Read Contacts.ReadWrite Group.Read.All Group.ReadWrite.All User.Read.All User.ReadWrite.All",
            };
            self.0.call(operation)
        }

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
                    path: "/me/photos/{size}",
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

/// `/me/planner`
#[cfg(feature = "tasks")]
pub mod planner {
    use super::models;

    crate::runtime::node! {
        /// `/me/planner`
        Planner
    }

    impl Planner {
        /// `/me/planner/plans`
        pub fn plans(&self) -> plans::Plans {
            plans::Plans(self.0.name("plans"))
        }

        /// `/me/planner/tasks`
        pub fn tasks(&self) -> tasks::Tasks {
            tasks::Tasks(self.0.name("tasks"))
        }
    }

    /// `/me/planner/plans`
    pub mod plans {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/me/planner/plans`
            Plans
        }

        impl Plans {
            /// `GET /me/planner/plans` — List plans
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-plans?view=graph-rest-1.0)
            /// Status: 200, 403, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read` and 3 more
            pub fn list(&self) -> List<models::PlannerPlan> {
                let operation = &Operation {
                    name: "plannerUser: list",
                    method: Method::Get,
                    path: "/me/planner/plans",
                    pages: &["planneruser-list-plans"],
                    work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/me/planner/tasks`
    pub mod tasks {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/me/planner/tasks`
            Tasks
        }

        impl Tasks {
            /// `GET /me/planner/tasks` — List tasks
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/planneruser-list-tasks?view=graph-rest-1.0)
            /// Status: 200, 403, 404.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read` and 3 more
            pub fn list(&self) -> List<models::PlannerTask> {
                let operation = &Operation {
                    name: "plannerUser: list",
                    method: Method::Get,
                    path: "/me/planner/tasks",
                    pages: &["planneruser-list-tasks"],
                    work: "Tasks.Read Tasks.ReadWrite Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }
}

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
        /// [Reference](https://learn.microsoft.com/graph/api/presence-get?view=graph-rest-1.0)
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

/// `/me/registeredDevices`
pub mod registered_devices {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/registeredDevices`
        RegisteredDevices
    }

    impl RegisteredDevices {
        /// `GET /me/registeredDevices` — List registeredDevices
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
                path: "/me/registeredDevices",
                pages: &["user-list-registereddevices"],
                work: "User.Read User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/settings`
pub mod settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/me/settings`
        Settings
    }

    impl Settings {
        /// `GET /me/settings` — Get settings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/usersettings-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read.All`, `User.ReadWrite.All`
        /// - application: `User.Read.All`, `User.ReadWrite.All`
        pub fn get(&self) -> Get<models::UserSettings> {
            let operation = &Operation {
                name: "userSettings: get",
                method: Method::Get,
                path: "/me/settings",
                pages: &["usersettings-get"],
                work: "User.Read.All User.ReadWrite.All",
                personal: "",
                application: "User.Read.All User.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/settings` — Update settings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/usersettings-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.ReadWrite`, `User.ReadWrite.All`
        /// - application: `User.ReadWrite.All`
        pub fn update(&self, body: models::UserSettings) -> Call<Object> {
            let operation = &Operation {
                name: "userSettings: update",
                method: Method::Patch,
                path: "/me/settings",
                pages: &["usersettings-update"],
                work: "User.ReadWrite User.ReadWrite.All",
                personal: "",
                application: "User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

#[cfg(feature = "tasks")]
pub mod todo;
