// Written by `cargo xtask gen`; do not edit.
//! `/communications`

use super::{models, requests};
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/communications`
    Communications
}

impl Communications {
    /// `POST /communications/getPresencesByUserId` — cloudCommunications: getPresencesByUserId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Presence.Read.All`
    pub fn get_presences_by_user_id(
        &self,
        body: requests::cloud_communications::GetPresencesByUserIdRequest,
    ) -> Call<Vec<models::Presence>> {
        let operation = &Operation {
            name: "cloudCommunications: get_presences_by_user_id",
            method: Method::Post,
            path: "/communications/getPresencesByUserId",
            pages: &["cloudcommunications-getpresencesbyuserid"],
            work: "Presence.Read.All",
            personal: "",
            application: "",
        };
        self.0.name("getPresencesByUserId").call(operation).json(body)
    }

    /// `/communications/callRecords`
    pub fn call_records(&self) -> call_records::CallRecords {
        call_records::CallRecords(self.0.name("callRecords"))
    }

    /// `/communications/calls`
    pub fn calls(&self) -> calls::Calls {
        calls::Calls(self.0.name("calls"))
    }

    /// `/communications/onlineMeetings`
    pub fn online_meetings(&self) -> online_meetings::OnlineMeetings {
        online_meetings::OnlineMeetings(self.0.name("onlineMeetings"))
    }

    /// `/communications/presences`
    pub fn presences(&self) -> presences::Presences {
        presences::Presences(self.0.name("presences"))
    }
}

/// `/communications/callRecords`
pub mod call_records {
    use super::models;
    use crate::runtime::{Argument, List, Method, OffsetDateTime, Operation};

    crate::runtime::node! {
        /// `/communications/callRecords`
        CallRecords
    }

    impl CallRecords {
        /// `GET /communications/callRecords/getDirectRoutingCalls` — callRecord: getDirectRoutingCalls
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-getdirectroutingcalls?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `CallRecord-PstnCalls.Read.All`, `CallRecords.Read.All`
        pub fn get_direct_routing_calls(
            &self,
            from_date_time: OffsetDateTime,
            to_date_time: OffsetDateTime,
        ) -> List<models::call_records::DirectRoutingLogRow> {
            let operation = &Operation {
                name: "callRecord: get_direct_routing_calls",
                method: Method::Get,
                path: "/communications/callRecords/getDirectRoutingCalls",
                pages: &["callrecords-callrecord-getdirectroutingcalls"],
                work: "",
                personal: "",
                application: "CallRecord-PstnCalls.Read.All CallRecords.Read.All",
            };
            self.0
                .function(
                    "getDirectRoutingCalls",
                    &[
                        ("fromDateTime", Argument::date_time(from_date_time)),
                        ("toDateTime", Argument::date_time(to_date_time)),
                    ],
                )
                .list(operation)
        }

        /// `GET /communications/callRecords/getPstnCalls` — callRecord: getPstnCalls
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-getpstncalls?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `CallRecord-PstnCalls.Read.All`, `CallRecords.Read.All`
        pub fn get_pstn_calls(
            &self,
            from_date_time: OffsetDateTime,
            to_date_time: OffsetDateTime,
        ) -> List<models::call_records::PstnCallLogRow> {
            let operation = &Operation {
                name: "callRecord: get_pstn_calls",
                method: Method::Get,
                path: "/communications/callRecords/getPstnCalls",
                pages: &["callrecords-callrecord-getpstncalls"],
                work: "",
                personal: "",
                application: "CallRecord-PstnCalls.Read.All CallRecords.Read.All",
            };
            self.0
                .function(
                    "getPstnCalls",
                    &[
                        ("fromDateTime", Argument::date_time(from_date_time)),
                        ("toDateTime", Argument::date_time(to_date_time)),
                    ],
                )
                .list(operation)
        }

        /// `/communications/callRecords/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/communications/callRecords/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/communications/callRecords/{id}`
            Id
        }

        impl Id {
            /// `GET /communications/callRecords/{id}` — Get callRecord
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/callrecords-callrecord-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `CallRecords.Read.All`
            pub fn get(&self) -> Get<models::call_records::CallRecord> {
                let operation = &Operation {
                    name: "callRecord: get",
                    method: Method::Get,
                    path: "/communications/callRecords/{id}",
                    pages: &["callrecords-callrecord-get"],
                    work: "",
                    personal: "",
                    application: "CallRecords.Read.All",
                };
                self.0.get(operation)
            }

            /// `/communications/callRecords/{id}/sessions`
            pub fn sessions(&self) -> sessions::Sessions {
                sessions::Sessions(self.0.name("sessions"))
            }
        }

        /// `/communications/callRecords/{id}/sessions`
        pub mod sessions {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/communications/callRecords/{id}/sessions`
                Sessions
            }

            impl Sessions {
                /// `GET /communications/callRecords/{id}/sessions` — List callRecord sessions
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/callrecords-session-list?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `CallRecords.Read.All`
                pub fn list(&self) -> List<models::call_records::Session> {
                    let operation = &Operation {
                        name: "session: list",
                        method: Method::Get,
                        path: "/communications/callRecords/{id}/sessions",
                        pages: &["callrecords-session-list"],
                        work: "",
                        personal: "",
                        application: "CallRecords.Read.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/communications/calls`
pub mod calls {
    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/communications/calls`
        Calls
    }

    impl Calls {
        /// `POST /communications/calls` — Create call
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-post-calls?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - application: `Calls.JoinGroupCallsasGuest.All` and 3 more
        pub fn create(&self, body: models::Call) -> Call<models::Call> {
            let operation = &Operation {
                name: "application: create",
                method: Method::Post,
                path: "/communications/calls",
                pages: &["application-post-calls"],
                work: "",
                personal: "",
                application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All Calls.Initiate.All Calls.InitiateGroupCalls.All",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /communications/calls/logTeleconferenceDeviceQuality` — call: logTeleconferenceDeviceQuality
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/call-logteleconferencedevicequality?view=graph-rest-1.0)
        /// Required: `User-Agent`. Status: 200.
        /// Permissions, least privileged first:
        /// - application: `Calls.AccessMedia.All`
        pub fn log_teleconference_device_quality(
            &self,
            body: requests::call::LogTeleconferenceDeviceQualityRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "call: log_teleconference_device_quality",
                method: Method::Post,
                path: "/communications/calls/logTeleconferenceDeviceQuality",
                pages: &["call-logteleconferencedevicequality"],
                work: "",
                personal: "",
                application: "Calls.AccessMedia.All",
            };
            self.0.name("logTeleconferenceDeviceQuality").call(operation).json(body)
        }

        /// `/communications/calls/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/communications/calls/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/communications/calls/{id}`
            Id
        }

        impl Id {
            /// `POST /communications/calls/{id}/answer` — call: answer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-answer?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - application: `Calls.JoinGroupCalls.All`, `Calls.JoinGroupCallsasGuest.All`
            pub fn answer(&self, body: requests::call::AnswerRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: answer",
                    method: Method::Post,
                    path: "/communications/calls/{id}/answer",
                    pages: &["call-answer"],
                    work: "",
                    personal: "",
                    application: "Calls.JoinGroupCalls.All Calls.JoinGroupCallsasGuest.All",
                };
                self.0.name("answer").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/cancelMediaProcessing` — call: cancelMediaProcessing
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-cancelmediaprocessing?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn cancel_media_processing(
                &self,
                body: requests::call::CancelMediaProcessingRequest,
            ) -> Call<models::CommsOperation> {
                let operation = &Operation {
                    name: "call: cancel_media_processing",
                    method: Method::Post,
                    path: "/communications/calls/{id}/cancelMediaProcessing",
                    pages: &["call-cancelmediaprocessing"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.name("cancelMediaProcessing").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/changeScreenSharingRole` — call: changeScreenSharingRole
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-changescreensharingrole?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - application: `Calls.AccessMedia.All`
            pub fn change_screen_sharing_role(&self, body: requests::call::ChangeScreenSharingRoleRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: change_screen_sharing_role",
                    method: Method::Post,
                    path: "/communications/calls/{id}/changeScreenSharingRole",
                    pages: &["call-changescreensharingrole"],
                    work: "",
                    personal: "",
                    application: "Calls.AccessMedia.All",
                };
                self.0.name("changeScreenSharingRole").call(operation).json(body)
            }

            /// `DELETE /communications/calls/{id}` — Delete call
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "call: delete",
                    method: Method::Delete,
                    path: "/communications/calls/{id}",
                    pages: &["call-delete"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.call(operation)
            }

            /// `GET /communications/calls/{id}` — Get call
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn get(&self) -> Get<models::Call> {
                let operation = &Operation {
                    name: "call: get",
                    method: Method::Get,
                    path: "/communications/calls/{id}",
                    pages: &["call-get"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.get(operation)
            }

            /// `POST /communications/calls/{id}/keepAlive` — call: keepAlive
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-keepalive?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn keep_alive(&self) -> Call<()> {
                let operation = &Operation {
                    name: "call: keep_alive",
                    method: Method::Post,
                    path: "/communications/calls/{id}/keepAlive",
                    pages: &["call-keepalive"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.name("keepAlive").call(operation)
            }

            /// `POST /communications/calls/{id}/mute` — call: mute
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-mute?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn mute(&self, body: requests::call::MuteRequest) -> Call<models::MuteParticipantOperation> {
                let operation = &Operation {
                    name: "call: mute",
                    method: Method::Post,
                    path: "/communications/calls/{id}/mute",
                    pages: &["call-mute"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.name("mute").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/playPrompt` — call: playPrompt
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-playprompt?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn play_prompt(&self, body: requests::call::PlayPromptRequest) -> Call<models::PlayPromptOperation> {
                let operation = &Operation {
                    name: "call: play_prompt",
                    method: Method::Post,
                    path: "/communications/calls/{id}/playPrompt",
                    pages: &["call-playprompt"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.name("playPrompt").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/recordResponse` — call: recordResponse
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-record?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.AccessMedia.All`
            pub fn record_response(
                &self,
                body: requests::call::RecordResponseRequest,
            ) -> Call<models::RecordOperation> {
                let operation = &Operation {
                    name: "call: record_response",
                    method: Method::Post,
                    path: "/communications/calls/{id}/recordResponse",
                    pages: &["call-record"],
                    work: "",
                    personal: "",
                    application: "Calls.AccessMedia.All",
                };
                self.0.name("recordResponse").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/redirect` — call: redirect
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`
            pub fn redirect(&self, body: requests::call::RedirectRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: redirect",
                    method: Method::Post,
                    path: "/communications/calls/{id}/redirect",
                    pages: &["call-redirect"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All",
                };
                self.0.name("redirect").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/reject` — call: reject
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-reject?view=graph-rest-1.0)
            /// Status: 202.
            pub fn reject(&self, body: requests::call::RejectRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: reject",
                    method: Method::Post,
                    path: "/communications/calls/{id}/reject",
                    pages: &["call-reject"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.name("reject").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/subscribeToTone` — call: subscribeToTone
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-subscribetotone?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.AccessMedia.All`
            pub fn subscribe_to_tone(
                &self,
                body: requests::call::SubscribeToToneRequest,
            ) -> Call<models::SubscribeToToneOperation> {
                let operation = &Operation {
                    name: "call: subscribe_to_tone",
                    method: Method::Post,
                    path: "/communications/calls/{id}/subscribeToTone",
                    pages: &["call-subscribetotone"],
                    work: "",
                    personal: "",
                    application: "Calls.AccessMedia.All",
                };
                self.0.name("subscribeToTone").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/transfer` — call: transfer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-transfer?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`
            pub fn transfer(&self, body: requests::call::TransferRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: transfer",
                    method: Method::Post,
                    path: "/communications/calls/{id}/transfer",
                    pages: &["call-transfer"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All",
                };
                self.0.name("transfer").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/unmute` — call: unmute
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-unmute?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn unmute(&self, body: requests::call::UnmuteRequest) -> Call<models::UnmuteParticipantOperation> {
                let operation = &Operation {
                    name: "call: unmute",
                    method: Method::Post,
                    path: "/communications/calls/{id}/unmute",
                    pages: &["call-unmute"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.name("unmute").call(operation).json(body)
            }

            /// `POST /communications/calls/{id}/updateRecordingStatus` — call: updateRecordingStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-updaterecordingstatus?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.JoinGroupCalls.All`, `Calls.AccessMedia.All`
            pub fn update_recording_status(
                &self,
                body: requests::call::UpdateRecordingStatusRequest,
            ) -> Call<models::UpdateRecordingStatusOperation> {
                let operation = &Operation {
                    name: "call: update_recording_status",
                    method: Method::Post,
                    path: "/communications/calls/{id}/updateRecordingStatus",
                    pages: &["call-updaterecordingstatus"],
                    work: "",
                    personal: "",
                    application: "Calls.JoinGroupCalls.All Calls.AccessMedia.All",
                };
                self.0.name("updateRecordingStatus").call(operation).json(body)
            }

            /// `/communications/calls/{id}/participants`
            pub fn participants(&self) -> participants::Participants {
                participants::Participants(self.0.name("participants"))
            }
        }

        /// `/communications/calls/{id}/participants`
        pub mod participants {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/communications/calls/{id}/participants`
                Participants
            }

            impl Participants {
                /// `POST /communications/calls/{id}/participants/invite` — participant: invite
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/participant-invite?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `Calls.InitiateGroupCalls.All`
                pub fn invite(
                    &self,
                    body: requests::participant::InviteRequest,
                ) -> Call<models::InviteParticipantsOperation> {
                    let operation = &Operation {
                        name: "participant: invite",
                        method: Method::Post,
                        path: "/communications/calls/{id}/participants/invite",
                        pages: &["participant-invite"],
                        work: "",
                        personal: "",
                        application: "Calls.InitiateGroupCalls.All",
                    };
                    self.0.name("invite").call(operation).json(body)
                }

                /// `GET /communications/calls/{id}/participants` — List participants
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/call-list-participants?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
                pub fn list(&self) -> List<models::Participant> {
                    let operation = &Operation {
                        name: "call: list",
                        method: Method::Get,
                        path: "/communications/calls/{id}/participants",
                        pages: &["call-list-participants"],
                        work: "",
                        personal: "",
                        application: "Calls.Initiate.All Calls.AccessMedia.All",
                    };
                    self.0.list(operation)
                }

                /// `/communications/calls/{id}/participants/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/communications/calls/{id}/participants/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/communications/calls/{id}/participants/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /communications/calls/{id}/participants/{id}` — Delete participant
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/participant-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "participant: delete",
                            method: Method::Delete,
                            path: "/communications/calls/{id}/participants/{id}",
                            pages: &["participant-delete"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /communications/calls/{id}/participants/{id}` — Get participant
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/participant-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`
                    pub fn get(&self) -> Get<models::Participant> {
                        let operation = &Operation {
                            name: "participant: get",
                            method: Method::Get,
                            path: "/communications/calls/{id}/participants/{id}",
                            pages: &["participant-get"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /communications/calls/{id}/participants/{id}/mute` — participant: mute
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/participant-mute?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`
                    pub fn mute(
                        &self,
                        body: requests::participant::MuteRequest,
                    ) -> Call<models::MuteParticipantOperation> {
                        let operation = &Operation {
                            name: "participant: mute",
                            method: Method::Post,
                            path: "/communications/calls/{id}/participants/{id}/mute",
                            pages: &["participant-mute"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All",
                        };
                        self.0.name("mute").call(operation).json(body)
                    }

                    /// `POST /communications/calls/{id}/participants/{id}/startHoldMusic` — participant: startHoldMusic
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/participant-startholdmusic?view=graph-rest-1.0)
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`
                    pub fn start_hold_music(
                        &self,
                        body: requests::participant::StartHoldMusicRequest,
                    ) -> Call<models::StartHoldMusicOperation> {
                        let operation = &Operation {
                            name: "participant: start_hold_music",
                            method: Method::Post,
                            path: "/communications/calls/{id}/participants/{id}/startHoldMusic",
                            pages: &["participant-startholdmusic"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All",
                        };
                        self.0.name("startHoldMusic").call(operation).json(body)
                    }

                    /// `POST /communications/calls/{id}/participants/{id}/stopHoldMusic` — participant: stopHoldMusic
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/participant-stopholdmusic?view=graph-rest-1.0)
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`
                    pub fn stop_hold_music(
                        &self,
                        body: requests::participant::StopHoldMusicRequest,
                    ) -> Call<models::StopHoldMusicOperation> {
                        let operation = &Operation {
                            name: "participant: stop_hold_music",
                            method: Method::Post,
                            path: "/communications/calls/{id}/participants/{id}/stopHoldMusic",
                            pages: &["participant-stopholdmusic"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All",
                        };
                        self.0.name("stopHoldMusic").call(operation).json(body)
                    }
                }
            }
        }
    }
}

/// `/communications/onlineMeetings`
pub mod online_meetings {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/communications/onlineMeetings`
        OnlineMeetings
    }

    impl OnlineMeetings {
        /// `GET /communications/onlineMeetings` — Get onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
        pub fn list(&self) -> List<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: list",
                method: Method::Get,
                path: "/communications/onlineMeetings",
                pages: &["onlinemeeting-get"],
                work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/communications/presences`
pub mod presences {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/communications/presences`
        Presences
    }

    impl Presences {
        /// `GET /communications/presences` — Get presence
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/presence-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Presence.Read`, `Presence.Read.All`
        pub fn get(&self) -> Get<models::Presence> {
            let operation = &Operation {
                name: "presence: get",
                method: Method::Get,
                path: "/communications/presences",
                pages: &["presence-get"],
                work: "Presence.Read Presence.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
