// Written by `cargo xtask gen`; do not edit.
//! `/app`

use super::{models, requests};

crate::runtime::node! {
    /// `/app`
    App
}

impl App {
    /// `/app/calls`
    pub fn calls(&self) -> calls::Calls {
        calls::Calls(self.0.name("calls"))
    }

    /// `/app/onlineMeetings`
    pub fn online_meetings(&self) -> online_meetings::OnlineMeetings {
        online_meetings::OnlineMeetings(self.0.name("onlineMeetings"))
    }
}

/// `/app/calls`
pub mod calls {
    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/app/calls`
        Calls
    }

    impl Calls {
        /// `POST /app/calls` — Create call
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/application-post-calls?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - application: `Calls.JoinGroupCalls.Chat` and 4 more
        pub fn create(&self, body: models::Call) -> Call<models::Call> {
            let operation = &Operation {
                name: "application: create",
                method: Method::Post,
                path: "/app/calls",
                pages: &["application-post-calls"],
                work: "",
                personal: "",
                application: "Calls.JoinGroupCalls.Chat Calls.JoinGroupCallAsGuest.All Calls.JoinGroupCall.All Calls.Initiate.All Calls.InitiateGroupCall.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/app/calls/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/app/calls/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/app/calls/{id}`
            Id
        }

        impl Id {
            /// `POST /app/calls/{id}/addLargeGalleryView` — call: addLargeGalleryView
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-addlargegalleryview?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - application: `Calls.JoinGroupCallAsGuest.All`, `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`
            pub fn add_large_gallery_view(
                &self,
                body: requests::call::AddLargeGalleryViewRequest,
            ) -> Call<models::AddLargeGalleryViewOperation> {
                let operation = &Operation {
                    name: "call: add_large_gallery_view",
                    method: Method::Post,
                    path: "/app/calls/{id}/addLargeGalleryView",
                    pages: &["call-addlargegalleryview"],
                    work: "",
                    personal: "",
                    application: "Calls.JoinGroupCallAsGuest.All Calls.JoinGroupCall.All Calls.InitiateGroupCall.All",
                };
                self.0.name("addLargeGalleryView").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/answer` — call: answer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-answer?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - application: `Calls.JoinGroupCall.All`, `Calls.JoinGroupCallAsGuest.All`
            pub fn answer(&self, body: requests::call::AnswerRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: answer",
                    method: Method::Post,
                    path: "/app/calls/{id}/answer",
                    pages: &["call-answer"],
                    work: "",
                    personal: "",
                    application: "Calls.JoinGroupCall.All Calls.JoinGroupCallAsGuest.All",
                };
                self.0.name("answer").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/cancelMediaProcessing` — call: cancelMediaProcessing
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-cancelmediaprocessing?view=graph-rest-beta)
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
                    path: "/app/calls/{id}/cancelMediaProcessing",
                    pages: &["call-cancelmediaprocessing"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.name("cancelMediaProcessing").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/changeScreenSharingRole` — call: changeScreenSharingRole
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-changescreensharingrole?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - application: `Calls.AccessMedia.All`
            pub fn change_screen_sharing_role(&self, body: requests::call::ChangeScreenSharingRoleRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: change_screen_sharing_role",
                    method: Method::Post,
                    path: "/app/calls/{id}/changeScreenSharingRole",
                    pages: &["call-changescreensharingrole"],
                    work: "",
                    personal: "",
                    application: "Calls.AccessMedia.All",
                };
                self.0.name("changeScreenSharingRole").call(operation).json(body)
            }

            /// `DELETE /app/calls/{id}` — Delete call
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "call: delete",
                    method: Method::Delete,
                    path: "/app/calls/{id}",
                    pages: &["call-delete"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.call(operation)
            }

            /// `GET /app/calls/{id}` — Get call
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn get(&self) -> Get<models::Call> {
                let operation = &Operation {
                    name: "call: get",
                    method: Method::Get,
                    path: "/app/calls/{id}",
                    pages: &["call-get"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.get(operation)
            }

            /// `POST /app/calls/{id}/mute` — call: mute
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-mute?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn mute(&self, body: requests::call::MuteRequest) -> Call<models::MuteParticipantOperation> {
                let operation = &Operation {
                    name: "call: mute",
                    method: Method::Post,
                    path: "/app/calls/{id}/mute",
                    pages: &["call-mute"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.name("mute").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/playPrompt` — call: playPrompt
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-playprompt?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn play_prompt(&self, body: requests::call::PlayPromptRequest) -> Call<models::PlayPromptOperation> {
                let operation = &Operation {
                    name: "call: play_prompt",
                    method: Method::Post,
                    path: "/app/calls/{id}/playPrompt",
                    pages: &["call-playprompt"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.name("playPrompt").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/recordResponse` — call: recordResponse
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-record?view=graph-rest-beta)
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
                    path: "/app/calls/{id}/recordResponse",
                    pages: &["call-record"],
                    work: "",
                    personal: "",
                    application: "Calls.AccessMedia.All",
                };
                self.0.name("recordResponse").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/redirect` — call: redirect
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`
            pub fn redirect(&self, body: requests::call::RedirectRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: redirect",
                    method: Method::Post,
                    path: "/app/calls/{id}/redirect",
                    pages: &["call-redirect"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All",
                };
                self.0.name("redirect").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/reject` — call: reject
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-reject?view=graph-rest-beta)
            /// Status: 202.
            pub fn reject(&self, body: requests::call::RejectRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: reject",
                    method: Method::Post,
                    path: "/app/calls/{id}/reject",
                    pages: &["call-reject"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.name("reject").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/subscribeToTone` — call: subscribeToTone
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-subscribetotone?view=graph-rest-beta)
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
                    path: "/app/calls/{id}/subscribeToTone",
                    pages: &["call-subscribetotone"],
                    work: "",
                    personal: "",
                    application: "Calls.AccessMedia.All",
                };
                self.0.name("subscribeToTone").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/transfer` — call: transfer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-transfer?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`
            pub fn transfer(&self, body: requests::call::TransferRequest) -> Call<()> {
                let operation = &Operation {
                    name: "call: transfer",
                    method: Method::Post,
                    path: "/app/calls/{id}/transfer",
                    pages: &["call-transfer"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All",
                };
                self.0.name("transfer").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/unmute` — call: unmute
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-unmute?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
            pub fn unmute(&self, body: requests::call::UnmuteRequest) -> Call<models::UnmuteParticipantOperation> {
                let operation = &Operation {
                    name: "call: unmute",
                    method: Method::Post,
                    path: "/app/calls/{id}/unmute",
                    pages: &["call-unmute"],
                    work: "",
                    personal: "",
                    application: "Calls.Initiate.All Calls.AccessMedia.All",
                };
                self.0.name("unmute").call(operation).json(body)
            }

            /// `POST /app/calls/{id}/updateRecordingStatus` — call: updateRecordingStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/call-updaterecordingstatus?view=graph-rest-beta)
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
                    path: "/app/calls/{id}/updateRecordingStatus",
                    pages: &["call-updaterecordingstatus"],
                    work: "",
                    personal: "",
                    application: "Calls.JoinGroupCalls.All Calls.AccessMedia.All",
                };
                self.0.name("updateRecordingStatus").call(operation).json(body)
            }

            /// `/app/calls/{id}/audioRoutingGroups`
            pub fn audio_routing_groups(&self) -> audio_routing_groups::AudioRoutingGroups {
                audio_routing_groups::AudioRoutingGroups(self.0.name("audioRoutingGroups"))
            }

            /// `/app/calls/{id}/operations`
            pub fn operations(&self) -> operations::Operations {
                operations::Operations(self.0.name("operations"))
            }

            /// `/app/calls/{id}/participants`
            pub fn participants(&self) -> participants::Participants {
                participants::Participants(self.0.name("participants"))
            }
        }

        /// `/app/calls/{id}/audioRoutingGroups`
        pub mod audio_routing_groups {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/app/calls/{id}/audioRoutingGroups`
                AudioRoutingGroups
            }

            impl AudioRoutingGroups {
                /// `POST /app/calls/{id}/audioRoutingGroups` — Create audio routing group
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/call-post-audioroutinggroups?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`
                pub fn create(&self, body: models::AudioRoutingGroup) -> Call<models::AudioRoutingGroup> {
                    let operation = &Operation {
                        name: "call: create",
                        method: Method::Post,
                        path: "/app/calls/{id}/audioRoutingGroups",
                        pages: &["call-post-audioroutinggroups"],
                        work: "",
                        personal: "",
                        application: "Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /app/calls/{id}/audioRoutingGroups` — List audio routing groups
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/call-list-audioroutinggroups?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `Calls.JoinGroupCall.All`, `Calls.InitiateGroupCall.All`
                pub fn list(&self) -> List<models::AudioRoutingGroup> {
                    let operation = &Operation {
                        name: "call: list",
                        method: Method::Get,
                        path: "/app/calls/{id}/audioRoutingGroups",
                        pages: &["call-list-audioroutinggroups"],
                        work: "",
                        personal: "",
                        application: "Calls.JoinGroupCall.All Calls.InitiateGroupCall.All",
                    };
                    self.0.list(operation)
                }

                /// `/app/calls/{id}/audioRoutingGroups/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/app/calls/{id}/audioRoutingGroups/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/app/calls/{id}/audioRoutingGroups/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /app/calls/{id}/audioRoutingGroups/{id}` — Delete audio routing group
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "audioRoutingGroup: delete",
                            method: Method::Delete,
                            path: "/app/calls/{id}/audioRoutingGroups/{id}",
                            pages: &["audioroutinggroup-delete"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /app/calls/{id}/audioRoutingGroups/{id}` — Get audio routing group
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`
                    pub fn get(&self) -> Get<models::AudioRoutingGroup> {
                        let operation = &Operation {
                            name: "audioRoutingGroup: get",
                            method: Method::Get,
                            path: "/app/calls/{id}/audioRoutingGroups/{id}",
                            pages: &["audioroutinggroup-get"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /app/calls/{id}/audioRoutingGroups/{id}` — Update audio routing group
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/audioroutinggroup-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`
                    pub fn update(&self, body: models::AudioRoutingGroup) -> Call<models::AudioRoutingGroup> {
                        let operation = &Operation {
                            name: "audioRoutingGroup: update",
                            method: Method::Patch,
                            path: "/app/calls/{id}/audioRoutingGroups/{id}",
                            pages: &["audioroutinggroup-update"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/app/calls/{id}/operations`
        pub mod operations {
            use super::models;

            crate::runtime::node! {
                /// `/app/calls/{id}/operations`
                Operations
            }

            impl Operations {
                /// `/app/calls/{id}/operations/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/app/calls/{id}/operations/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/app/calls/{id}/operations/{id}`
                    Id
                }

                impl Id {
                    /// `GET /app/calls/{callId}/operations/{id}` — Get addLargeGalleryViewOperation
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/addlargegalleryviewoperation-get?view=graph-rest-beta)
                    /// Status: 200.
                    pub fn get(&self) -> Get<models::AddLargeGalleryViewOperation> {
                        let operation = &Operation {
                            name: "addLargeGalleryViewOperation: get",
                            method: Method::Get,
                            path: "/app/calls/{callId}/operations/{id}",
                            pages: &["addlargegalleryviewoperation-get"],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }

        /// `/app/calls/{id}/participants`
        pub mod participants {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/app/calls/{id}/participants`
                Participants
            }

            impl Participants {
                /// `POST /app/calls/{id}/participants/configureMixer` — participant: configureMixer
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/participant-configuremixer?view=graph-rest-beta)
                /// Status: 202, 200.
                /// Permissions, least privileged first:
                /// - application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`, `Calls.InitiateGroupCalls.All`
                pub fn configure_mixer(
                    &self,
                    body: requests::participant::ConfigureMixerRequest,
                ) -> Call<models::CommsOperation> {
                    let operation = &Operation {
                        name: "participant: configure_mixer",
                        method: Method::Post,
                        path: "/app/calls/{id}/participants/configureMixer",
                        pages: &["participant-configuremixer"],
                        work: "",
                        personal: "",
                        application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All Calls.InitiateGroupCalls.All",
                    };
                    self.0.name("configureMixer").call(operation).json(body)
                }

                /// `POST /app/calls/{id}/participants/invite` — participant: invite
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/participant-invite?view=graph-rest-beta)
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
                        path: "/app/calls/{id}/participants/invite",
                        pages: &["participant-invite"],
                        work: "",
                        personal: "",
                        application: "Calls.InitiateGroupCalls.All",
                    };
                    self.0.name("invite").call(operation).json(body)
                }

                /// `GET /app/calls/{id}/participants` — List participants
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/call-list-participants?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `Calls.Initiate.All`, `Calls.AccessMedia.All`
                pub fn list(&self) -> List<models::Participant> {
                    let operation = &Operation {
                        name: "call: list",
                        method: Method::Get,
                        path: "/app/calls/{id}/participants",
                        pages: &["call-list-participants"],
                        work: "",
                        personal: "",
                        application: "Calls.Initiate.All Calls.AccessMedia.All",
                    };
                    self.0.list(operation)
                }

                /// `POST /app/calls/{id}/participants/muteAll` — participant: muteAll
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/participant-muteall?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`
                pub fn mute_all(&self, body: requests::participant::MuteAllRequest) -> Call<models::CommsOperation> {
                    let operation = &Operation {
                        name: "participant: mute_all",
                        method: Method::Post,
                        path: "/app/calls/{id}/participants/muteAll",
                        pages: &["participant-muteall"],
                        work: "",
                        personal: "",
                        application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All",
                    };
                    self.0.name("muteAll").call(operation).json(body)
                }

                /// `/app/calls/{id}/participants/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/app/calls/{id}/participants/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/app/calls/{id}/participants/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /app/calls/{id}/participants/{id}` — Delete participant
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/participant-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "participant: delete",
                            method: Method::Delete,
                            path: "/app/calls/{id}/participants/{id}",
                            pages: &["participant-delete"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /app/calls/{id}/participants/{id}` — Get participant
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/participant-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - application: `Calls.JoinGroupCallsasGuest.All`, `Calls.JoinGroupCalls.All`
                    pub fn get(&self) -> Get<models::Participant> {
                        let operation = &Operation {
                            name: "participant: get",
                            method: Method::Get,
                            path: "/app/calls/{id}/participants/{id}",
                            pages: &["participant-get"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /app/calls/{id}/participants/{id}/mute` — participant: mute
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/participant-mute?view=graph-rest-beta)
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
                            path: "/app/calls/{id}/participants/{id}/mute",
                            pages: &["participant-mute"],
                            work: "",
                            personal: "",
                            application: "Calls.JoinGroupCallsasGuest.All Calls.JoinGroupCalls.All",
                        };
                        self.0.name("mute").call(operation).json(body)
                    }
                }
            }
        }
    }
}

/// `/app/onlineMeetings`
pub mod online_meetings {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/app/onlineMeetings`
        OnlineMeetings
    }

    impl OnlineMeetings {
        /// `GET /app/onlineMeetings` — Get onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
        pub fn list(&self) -> List<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: list",
                method: Method::Get,
                path: "/app/onlineMeetings",
                pages: &["onlinemeeting-get"],
                work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}
