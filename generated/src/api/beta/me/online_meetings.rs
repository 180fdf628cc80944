// Written by `cargo xtask gen`; do not edit.
//! `/me/onlineMeetings`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/onlineMeetings`
    OnlineMeetings
}

impl OnlineMeetings {
    /// `POST /me/onlineMeetings` — Create onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetings.ReadWrite.All`
    pub fn create(&self, body: models::OnlineMeeting) -> Call<models::OnlineMeeting> {
        let operation = &Operation {
            name: "application: create",
            method: Method::Post,
            path: "/me/onlineMeetings",
            pages: &["application-post-onlinemeetings"],
            work: "OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetings.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /me/onlineMeetings/createOrGet` — onlineMeeting: createOrGet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetings.ReadWrite.All`
    pub fn create_or_get(&self, body: requests::online_meeting::CreateOrGetRequest) -> Call<models::OnlineMeeting> {
        let operation = &Operation {
            name: "onlineMeeting: create_or_get",
            method: Method::Post,
            path: "/me/onlineMeetings/createOrGet",
            pages: &["onlinemeeting-createorget"],
            work: "OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetings.ReadWrite.All",
        };
        self.0.name("createOrGet").call(operation).json(body)
    }

    /// `GET /me/onlineMeetings` — Get onlineMeeting
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
            path: "/me/onlineMeetings",
            pages: &["onlinemeeting-get"],
            work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/me/onlineMeetings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/onlineMeetings/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/onlineMeetings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/onlineMeetings/{meetingId}` — Delete onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetings.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "onlineMeeting: delete",
                method: Method::Delete,
                path: "/me/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-delete"],
                work: "OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetings.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /me/onlineMeetings/{meetingId}` — Get onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
        pub fn get(&self) -> Get<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: get",
                method: Method::Get,
                path: "/me/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-get"],
                work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/onlineMeetings/{meetingId}` — Update onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetings.ReadWrite.All`
        pub fn update(&self, body: models::OnlineMeeting) -> Call<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: update",
                method: Method::Patch,
                path: "/me/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-update"],
                work: "OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetings.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/onlineMeetings/{id}/alternativeRecording`
        pub fn alternative_recording(&self) -> alternative_recording::AlternativeRecording {
            alternative_recording::AlternativeRecording(self.0.name("alternativeRecording"))
        }

        /// `/me/onlineMeetings/{id}/attendanceReports`
        pub fn attendance_reports(&self) -> attendance_reports::AttendanceReports {
            attendance_reports::AttendanceReports(self.0.name("attendanceReports"))
        }

        /// `/me/onlineMeetings/{id}/attendeeReport`
        pub fn attendee_report(&self) -> attendee_report::AttendeeReport {
            attendee_report::AttendeeReport(self.0.name("attendeeReport"))
        }

        /// `/me/onlineMeetings/{id}/meetingAttendanceReport`
        pub fn meeting_attendance_report(&self) -> meeting_attendance_report::MeetingAttendanceReport {
            meeting_attendance_report::MeetingAttendanceReport(self.0.name("meetingAttendanceReport"))
        }

        /// `/me/onlineMeetings/{id}/recording`
        pub fn recording(&self) -> recording::Recording {
            recording::Recording(self.0.name("recording"))
        }

        /// `/me/onlineMeetings/{id}/registration`
        pub fn registration(&self) -> registration::Registration {
            registration::Registration(self.0.name("registration"))
        }
    }

    /// `/me/onlineMeetings/{id}/alternativeRecording`
    pub mod alternative_recording {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/alternativeRecording`
            AlternativeRecording
        }

        impl AlternativeRecording {
            /// `GET /me/onlineMeetings/{meetingId}/alternativeRecording` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/alternativeRecording",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/me/onlineMeetings/{id}/attendanceReports`
    pub mod attendance_reports {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/attendanceReports`
            AttendanceReports
        }

        impl AttendanceReports {
            /// `GET /me/onlineMeetings/{meetingId}/attendanceReports` — List meetingAttendanceReports
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`
            /// - application: `OnlineMeetingArtifact.Read.All`
            pub fn list(&self) -> List<models::MeetingAttendanceReport> {
                let operation = &Operation {
                    name: "meetingAttendanceReport: list",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/attendanceReports",
                    pages: &["meetingattendancereport-list"],
                    work: "OnlineMeetingArtifact.Read.All",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All",
                };
                self.0.list(operation)
            }

            /// `/me/onlineMeetings/{id}/attendanceReports/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/onlineMeetings/{id}/attendanceReports/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/onlineMeetings/{id}/attendanceReports/{id}`
                Id
            }

            impl Id {
                /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}` — Get meetingAttendanceReport
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `OnlineMeetingArtifact.Read.All`
                /// - application: `OnlineMeetingArtifact.Read.All`
                pub fn get(&self) -> Get<models::MeetingAttendanceReport> {
                    let operation = &Operation {
                        name: "meetingAttendanceReport: get",
                        method: Method::Get,
                        path: "/me/onlineMeetings/{meetingId}/attendanceReports/{reportId}",
                        pages: &["meetingattendancereport-get"],
                        work: "OnlineMeetingArtifact.Read.All",
                        personal: "",
                        application: "OnlineMeetingArtifact.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `/me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`
                pub fn attendance_records(&self) -> attendance_records::AttendanceRecords {
                    attendance_records::AttendanceRecords(self.0.name("attendanceRecords"))
                }
            }

            /// `/me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`
            pub mod attendance_records {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`
                    AttendanceRecords
                }

                impl AttendanceRecords {
                    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords` — List attendancerecords
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/attendancerecord-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetingArtifact.Read.All`
                    /// - application: `OnlineMeetingArtifact.Read.All`
                    pub fn list(&self) -> List<models::AttendanceRecord> {
                        let operation = &Operation {
                            name: "attendanceRecord: list",
                            method: Method::Get,
                            path: "/me/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords",
                            pages: &["attendancerecord-list"],
                            work: "OnlineMeetingArtifact.Read.All",
                            personal: "",
                            application: "OnlineMeetingArtifact.Read.All",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }

    /// `/me/onlineMeetings/{id}/attendeeReport`
    pub mod attendee_report {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/attendeeReport`
            AttendeeReport
        }

        impl AttendeeReport {
            /// `GET /me/onlineMeetings/{meetingId}/attendeeReport` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/attendeeReport",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/me/onlineMeetings/{id}/meetingAttendanceReport`
    pub mod meeting_attendance_report {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/meetingAttendanceReport`
            MeetingAttendanceReport
        }

        impl MeetingAttendanceReport {
            /// `GET /me/onlineMeetings/{meetingId}/meetingAttendanceReport` — Get meetingAttendanceReport
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`
            /// - application: `OnlineMeetingArtifact.Read.All`
            pub fn get(&self) -> Get<models::MeetingAttendanceReport> {
                let operation = &Operation {
                    name: "meetingAttendanceReport: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/meetingAttendanceReport",
                    pages: &["meetingattendancereport-get"],
                    work: "OnlineMeetingArtifact.Read.All",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/me/onlineMeetings/{id}/recording`
    pub mod recording {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/recording`
            Recording
        }

        impl Recording {
            /// `GET /me/onlineMeetings/{meetingId}/recording` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/recording",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/me/onlineMeetings/{id}/registration`
    pub mod registration {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/registration`
            Registration
        }

        impl Registration {
            /// `POST /me/onlineMeetings/{id}/registration` — Create meetingRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/externalmeetingregistration-post?view=graph-rest-beta)
            /// Also: `/me/onlineMeetings/{meetingId}/registration`.
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetings.ReadWrite`
            pub fn create(&self, body: models::MeetingRegistration) -> Call<models::MeetingRegistration> {
                let operation = &Operation {
                    name: "meetingRegistration: create",
                    method: Method::Post,
                    path: "/me/onlineMeetings/{id}/registration",
                    pages: &["meetingregistration-post", "externalmeetingregistration-post"],
                    work: "OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `DELETE /me/onlineMeetings/{id}/registration` — Delete meetingRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/externalmeetingregistration-delete?view=graph-rest-beta)
            /// Also: `/me/onlineMeetings/{meetingId}/registration`.
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetings.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "meetingRegistration: delete",
                    method: Method::Delete,
                    path: "/me/onlineMeetings/{id}/registration",
                    pages: &["meetingregistration-delete", "externalmeetingregistration-delete"],
                    work: "OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /me/onlineMeetings/{id}/registration` — Get meetingRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/externalmeetingregistration-get?view=graph-rest-beta)
            /// Also: `/me/onlineMeetings/{meetingId}/registration`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
            pub fn get(&self) -> Get<models::MeetingRegistration> {
                let operation = &Operation {
                    name: "meetingRegistration: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{id}/registration",
                    pages: &["meetingregistration-get", "externalmeetingregistration-get"],
                    work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/onlineMeetings/{id}/registration` — Update meetingRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetings.ReadWrite`
            pub fn update(&self, body: models::MeetingRegistration) -> Call<models::MeetingRegistration> {
                let operation = &Operation {
                    name: "meetingRegistration: update",
                    method: Method::Patch,
                    path: "/me/onlineMeetings/{id}/registration",
                    pages: &["meetingregistration-update"],
                    work: "OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration`
            pub fn as_meeting_registration(&self) -> as_meeting_registration::AsMeetingRegistration {
                as_meeting_registration::AsMeetingRegistration(self.0.name("microsoft.graph.meetingRegistration"))
            }

            /// `/me/onlineMeetings/{id}/registration/customQuestions`
            pub fn custom_questions(&self) -> custom_questions::CustomQuestions {
                custom_questions::CustomQuestions(self.0.name("customQuestions"))
            }

            /// `/me/onlineMeetings/{id}/registration/registrants`
            pub fn registrants(&self) -> registrants::Registrants {
                registrants::Registrants(self.0.name("registrants"))
            }
        }

        /// `/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration`
        pub mod as_meeting_registration {
            use super::models;

            crate::runtime::node! {
                /// `/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration`
                AsMeetingRegistration
            }

            impl AsMeetingRegistration {
                /// `/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions`
                pub fn custom_questions(&self) -> custom_questions::CustomQuestions {
                    custom_questions::CustomQuestions(self.0.name("customQuestions"))
                }
            }

            /// `/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions`
            pub mod custom_questions {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions`
                    CustomQuestions
                }

                impl CustomQuestions {
                    /// `POST /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions` — Create meetingRegistrationQuestion
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-post-customquestions?view=graph-rest-beta)
                    /// Status: 201, 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetings.ReadWrite`
                    pub fn create(
                        &self,
                        body: models::MeetingRegistrationQuestion,
                    ) -> Call<models::MeetingRegistrationQuestion> {
                        let operation = &Operation {
                            name: "meetingRegistration: create",
                            method: Method::Post,
                            path: "/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions",
                            pages: &["meetingregistration-post-customquestions"],
                            work: "OnlineMeetings.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions` — List customQuestions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistration-list-customquestions?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
                    pub fn list(&self) -> List<models::MeetingRegistrationQuestion> {
                        let operation = &Operation {
                            name: "meetingRegistration: list",
                            method: Method::Get,
                            path: "/me/onlineMeetings/{id}/registration/microsoft.graph.meetingRegistration/customQuestions",
                            pages: &["meetingregistration-list-customquestions"],
                            work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }

        /// `/me/onlineMeetings/{id}/registration/customQuestions`
        pub mod custom_questions {
            use super::models;

            crate::runtime::node! {
                /// `/me/onlineMeetings/{id}/registration/customQuestions`
                CustomQuestions
            }

            impl CustomQuestions {
                /// `/me/onlineMeetings/{id}/registration/customQuestions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/onlineMeetings/{id}/registration/customQuestions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/onlineMeetings/{id}/registration/customQuestions/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /me/onlineMeetings/{meetingId}/registration/customQuestions/{id}` — Delete meetingRegistrationQuestion
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrationquestion-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetings.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "meetingRegistrationQuestion: delete",
                            method: Method::Delete,
                            path: "/me/onlineMeetings/{meetingId}/registration/customQuestions/{id}",
                            pages: &["meetingregistrationquestion-delete"],
                            work: "OnlineMeetings.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /me/onlineMeetings/{meetingId}/registration/customQuestions/{id}` — Get customRegistrationQuestion
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrationquestion-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
                    pub fn get(&self) -> Get<models::MeetingRegistrationQuestion> {
                        let operation = &Operation {
                            name: "meetingRegistrationQuestion: get",
                            method: Method::Get,
                            path: "/me/onlineMeetings/{meetingId}/registration/customQuestions/{id}",
                            pages: &["meetingregistrationquestion-get"],
                            work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/onlineMeetings/{meetingId}/registration/customQuestions/{id}` — Update meetingRegistrationQuestion
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrationquestion-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetings.ReadWrite`
                    pub fn update(
                        &self,
                        body: models::MeetingRegistrationQuestion,
                    ) -> Call<models::MeetingRegistrationQuestion> {
                        let operation = &Operation {
                            name: "meetingRegistrationQuestion: update",
                            method: Method::Patch,
                            path: "/me/onlineMeetings/{meetingId}/registration/customQuestions/{id}",
                            pages: &["meetingregistrationquestion-update"],
                            work: "OnlineMeetings.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/me/onlineMeetings/{id}/registration/registrants`
        pub mod registrants {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/onlineMeetings/{id}/registration/registrants`
                Registrants
            }

            impl Registrants {
                /// `POST /me/onlineMeetings/{meetingId}/registration/registrants` — Create externalMeetingRegistrant
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistrant-post?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `OnlineMeetings.ReadWrite`
                /// - application: `OnlineMeetings.ReadWrite.All`
                pub fn create(&self, body: models::ExternalMeetingRegistration) -> Call<models::MeetingRegistrant> {
                    let operation = &Operation {
                        name: "externalMeetingRegistrant: create",
                        method: Method::Post,
                        path: "/me/onlineMeetings/{meetingId}/registration/registrants",
                        pages: &["externalmeetingregistrant-post"],
                        work: "OnlineMeetings.ReadWrite",
                        personal: "",
                        application: "OnlineMeetings.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/onlineMeetings/{meetingId}/registration/registrants` — List externalMeetingRegistrants
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistrant-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/meetingregistration-list-registrants?view=graph-rest-beta)
                /// Also: `/me/onlineMeetings/{id}/registration/registrants`.
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `OnlineMeetings.ReadWrite`
                /// - application: `OnlineMeetings.ReadWrite.All`
                pub fn list(&self) -> List<models::MeetingRegistrant> {
                    let operation = &Operation {
                        name: "externalMeetingRegistrant: list",
                        method: Method::Get,
                        path: "/me/onlineMeetings/{meetingId}/registration/registrants",
                        pages: &["externalmeetingregistrant-list", "meetingregistration-list-registrants"],
                        work: "OnlineMeetings.ReadWrite",
                        personal: "",
                        application: "OnlineMeetings.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/me/onlineMeetings/{id}/registration/registrants/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/onlineMeetings/{id}/registration/registrants/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/me/onlineMeetings/{id}/registration/registrants/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /me/onlineMeetings/{meetingId}/registration/registrants/{registrantId}` — Delete externalMeetingRegistrant
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistrant-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetings.ReadWrite`
                    /// - application: `OnlineMeetings.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "externalMeetingRegistrant: delete",
                            method: Method::Delete,
                            path: "/me/onlineMeetings/{meetingId}/registration/registrants/{registrantId}",
                            pages: &["externalmeetingregistrant-delete"],
                            work: "OnlineMeetings.ReadWrite",
                            personal: "",
                            application: "OnlineMeetings.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }
                }
            }
        }
    }
}
