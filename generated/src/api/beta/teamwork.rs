// Written by `cargo xtask gen`; do not edit.
//! `/teamwork`

use super::{models, requests};
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/teamwork`
    Teamwork
}

impl Teamwork {
    /// `POST /teamwork/sendActivityNotificationToRecipients` — teamwork: sendActivityNotificationToRecipients
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-sendactivitynotificationtorecipients?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first:
    /// - work or school account: `TeamsActivity.Send`
    /// - application: `TeamsActivity.Send`
    pub fn send_activity_notification_to_recipients(
        &self,
        body: requests::teamwork::SendActivityNotificationToRecipientsRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "teamwork: send_activity_notification_to_recipients",
            method: Method::Post,
            path: "/teamwork/sendActivityNotificationToRecipients",
            pages: &["teamwork-sendactivitynotificationtorecipients"],
            work: "TeamsActivity.Send",
            personal: "",
            application: "TeamsActivity.Send",
        };
        self.0.name("sendActivityNotificationToRecipients").call(operation).json(body)
    }

    /// `/teamwork/deletedTeams`
    pub fn deleted_teams(&self) -> deleted_teams::DeletedTeams {
        deleted_teams::DeletedTeams(self.0.name("deletedTeams"))
    }

    /// `/teamwork/devices`
    pub fn devices(&self) -> devices::Devices {
        devices::Devices(self.0.name("devices"))
    }

    /// `/teamwork/teamTemplates`
    pub fn team_templates(&self) -> team_templates::TeamTemplates {
        team_templates::TeamTemplates(self.0.name("teamTemplates"))
    }

    /// `/teamwork/teamsAppSettings`
    pub fn teams_app_settings(&self) -> teams_app_settings::TeamsAppSettings {
        teams_app_settings::TeamsAppSettings(self.0.name("teamsAppSettings"))
    }

    /// `/teamwork/workforceIntegrations`
    pub fn workforce_integrations(&self) -> workforce_integrations::WorkforceIntegrations {
        workforce_integrations::WorkforceIntegrations(self.0.name("workforceIntegrations"))
    }
}

/// `/teamwork/deletedTeams`
pub mod deleted_teams {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/teamwork/deletedTeams`
        DeletedTeams
    }

    impl DeletedTeams {
        /// `GET /teamwork/deletedTeams` — List deletedTeams
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/teamwork-list-deletedteams?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Team.ReadBasic.All`
        /// - application: `Team.ReadBasic.All`
        pub fn list(&self) -> List<models::DeletedTeam> {
            let operation = &Operation {
                name: "teamwork: list",
                method: Method::Get,
                path: "/teamwork/deletedTeams",
                pages: &["teamwork-list-deletedteams"],
                work: "Team.ReadBasic.All",
                personal: "",
                application: "Team.ReadBasic.All",
            };
            self.0.list(operation)
        }

        /// `/teamwork/deletedTeams/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teamwork/deletedTeams/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/teamwork/deletedTeams/{id}`
            Id
        }

        impl Id {
            /// `/teamwork/deletedTeams/{id}/channels`
            pub fn channels(&self) -> channels::Channels {
                channels::Channels(self.0.name("channels"))
            }
        }

        /// `/teamwork/deletedTeams/{id}/channels`
        pub mod channels {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/teamwork/deletedTeams/{id}/channels`
                Channels
            }

            impl Channels {
                /// `GET /teamwork/deletedTeams/{deletedTeamId}/channels/getAllMessages` — deletedTeam: getAllMessages
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/deletedteam-getallmessages?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - application: `ChannelMessage.Read.All`
                pub fn get_all_messages(&self) -> List<models::ChatMessage> {
                    let operation = &Operation {
                        name: "deletedTeam: get_all_messages",
                        method: Method::Get,
                        path: "/teamwork/deletedTeams/{deletedTeamId}/channels/getAllMessages",
                        pages: &["deletedteam-getallmessages"],
                        work: "",
                        personal: "",
                        application: "ChannelMessage.Read.All",
                    };
                    self.0.name("getAllMessages").list(operation)
                }
            }
        }
    }
}

/// `/teamwork/devices`
pub mod devices {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/teamwork/devices`
        Devices
    }

    impl Devices {
        /// `GET /teamwork/devices` — List teamworkDevices
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
        /// - application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
        pub fn list(&self) -> List<models::TeamworkDevice> {
            let operation = &Operation {
                name: "teamworkDevice: list",
                method: Method::Get,
                path: "/teamwork/devices",
                pages: &["teamworkdevice-list"],
                work: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                personal: "",
                application: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teamwork/devices/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teamwork/devices/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teamwork/devices/{id}`
            Id
        }

        impl Id {
            /// `GET /teamwork/devices/{teamworkDeviceId}` — Get teamworkDevice
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
            /// - application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
            pub fn get(&self) -> Get<models::TeamworkDevice> {
                let operation = &Operation {
                    name: "teamworkDevice: get",
                    method: Method::Get,
                    path: "/teamwork/devices/{teamworkDeviceId}",
                    pages: &["teamworkdevice-get"],
                    work: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                    personal: "",
                    application: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /teamwork/devices/{teamworkDeviceId}/restart` — teamworkDevice: restart
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-restart?view=graph-rest-beta)
            /// Status: 202, 409.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamworkDevice.ReadWrite.All`
            /// - application: `TeamworkDevice.ReadWrite.All`
            pub fn restart(&self) -> Call<()> {
                let operation = &Operation {
                    name: "teamworkDevice: restart",
                    method: Method::Post,
                    path: "/teamwork/devices/{teamworkDeviceId}/restart",
                    pages: &["teamworkdevice-restart"],
                    work: "TeamworkDevice.ReadWrite.All",
                    personal: "",
                    application: "TeamworkDevice.ReadWrite.All",
                };
                self.0.name("restart").call(operation)
            }

            /// `POST /teamwork/devices/{teamworkDeviceId}/runDiagnostics` — teamworkDevice: runDiagnostics
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-rundiagnostics?view=graph-rest-beta)
            /// Status: 202, 409.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamworkDevice.ReadWrite.All`
            /// - application: `TeamworkDevice.ReadWrite.All`
            pub fn run_diagnostics(&self) -> Call<()> {
                let operation = &Operation {
                    name: "teamworkDevice: run_diagnostics",
                    method: Method::Post,
                    path: "/teamwork/devices/{teamworkDeviceId}/runDiagnostics",
                    pages: &["teamworkdevice-rundiagnostics"],
                    work: "TeamworkDevice.ReadWrite.All",
                    personal: "",
                    application: "TeamworkDevice.ReadWrite.All",
                };
                self.0.name("runDiagnostics").call(operation)
            }

            /// `POST /teamwork/devices/{teamworkDeviceId}/updateSoftware` — teamworkDevice: updateSoftware
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-updatesoftware?view=graph-rest-beta)
            /// Status: 202, 409.
            /// Permissions, least privileged first:
            /// - work or school account: `TeamworkDevice.ReadWrite.All`
            /// - application: `TeamworkDevice.ReadWrite.All`
            pub fn update_software(&self, body: requests::teamwork_device::UpdateSoftwareRequest) -> Call<()> {
                let operation = &Operation {
                    name: "teamworkDevice: update_software",
                    method: Method::Post,
                    path: "/teamwork/devices/{teamworkDeviceId}/updateSoftware",
                    pages: &["teamworkdevice-updatesoftware"],
                    work: "TeamworkDevice.ReadWrite.All",
                    personal: "",
                    application: "TeamworkDevice.ReadWrite.All",
                };
                self.0.name("updateSoftware").call(operation).json(body)
            }

            /// `/teamwork/devices/{id}/activity`
            pub fn activity(&self) -> activity::Activity {
                activity::Activity(self.0.name("activity"))
            }

            /// `/teamwork/devices/{id}/configuration`
            pub fn configuration(&self) -> configuration::Configuration {
                configuration::Configuration(self.0.name("configuration"))
            }

            /// `/teamwork/devices/{id}/health`
            pub fn health(&self) -> health::Health {
                health::Health(self.0.name("health"))
            }

            /// `/teamwork/devices/{id}/operations`
            pub fn operations(&self) -> operations::Operations {
                operations::Operations(self.0.name("operations"))
            }
        }

        /// `/teamwork/devices/{id}/activity`
        pub mod activity {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/teamwork/devices/{id}/activity`
                Activity
            }

            impl Activity {
                /// `GET /teamwork/devices/{teamworkDeviceId}/activity` — Get teamworkDeviceActivity
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceactivity-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                /// - application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                pub fn get(&self) -> Get<models::TeamworkDeviceActivity> {
                    let operation = &Operation {
                        name: "teamworkDeviceActivity: get",
                        method: Method::Get,
                        path: "/teamwork/devices/{teamworkDeviceId}/activity",
                        pages: &["teamworkdeviceactivity-get"],
                        work: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                        personal: "",
                        application: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }

        /// `/teamwork/devices/{id}/configuration`
        pub mod configuration {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/teamwork/devices/{id}/configuration`
                Configuration
            }

            impl Configuration {
                /// `GET /teamwork/devices/{teamworkDeviceId}/configuration` — Get teamworkDeviceConfiguration
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceconfiguration-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                /// - application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                pub fn get(&self) -> Get<models::TeamworkDeviceConfiguration> {
                    let operation = &Operation {
                        name: "teamworkDeviceConfiguration: get",
                        method: Method::Get,
                        path: "/teamwork/devices/{teamworkDeviceId}/configuration",
                        pages: &["teamworkdeviceconfiguration-get"],
                        work: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                        personal: "",
                        application: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }

        /// `/teamwork/devices/{id}/health`
        pub mod health {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/teamwork/devices/{id}/health`
                Health
            }

            impl Health {
                /// `GET /teamwork/devices/{teamworkDeviceId}/health` — Get teamworkDeviceHealth
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevicehealth-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                /// - application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                pub fn get(&self) -> Get<models::TeamworkDeviceHealth> {
                    let operation = &Operation {
                        name: "teamworkDeviceHealth: get",
                        method: Method::Get,
                        path: "/teamwork/devices/{teamworkDeviceId}/health",
                        pages: &["teamworkdevicehealth-get"],
                        work: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                        personal: "",
                        application: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }

        /// `/teamwork/devices/{id}/operations`
        pub mod operations {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/teamwork/devices/{id}/operations`
                Operations
            }

            impl Operations {
                /// `GET /teamwork/devices/{teamworkDeviceId}/operations` — List teamworkDeviceOperations
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceoperation-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                /// - application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                pub fn list(&self) -> List<models::TeamworkDeviceOperation> {
                    let operation = &Operation {
                        name: "teamworkDeviceOperation: list",
                        method: Method::Get,
                        path: "/teamwork/devices/{teamworkDeviceId}/operations",
                        pages: &["teamworkdeviceoperation-list"],
                        work: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                        personal: "",
                        application: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/teamwork/devices/{id}/operations/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/teamwork/devices/{id}/operations/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/teamwork/devices/{id}/operations/{id}`
                    Id
                }

                impl Id {
                    /// `GET /teamwork/devices/{teamworkDeviceId}/operations/{teamworkDeviceOperationId}` — Get teamworkDeviceOperation
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceoperation-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                    /// - application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`
                    pub fn get(&self) -> Get<models::TeamworkDeviceOperation> {
                        let operation = &Operation {
                            name: "teamworkDeviceOperation: get",
                            method: Method::Get,
                            path: "/teamwork/devices/{teamworkDeviceId}/operations/{teamworkDeviceOperationId}",
                            pages: &["teamworkdeviceoperation-get"],
                            work: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                            personal: "",
                            application: "TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

/// `/teamwork/teamTemplates`
pub mod team_templates {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/teamwork/teamTemplates`
        TeamTemplates
    }

    impl TeamTemplates {
        /// `GET /teamwork/teamTemplates` — List teamTemplates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/teamwork-list-teamtemplates?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/teamtemplate-list-definitions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Team.Create`
        /// - application: `Team.Create`
        pub fn list(&self) -> List<models::Teamtemplatedefinition> {
            let operation = &Operation {
                name: "teamwork: list",
                method: Method::Get,
                path: "/teamwork/teamTemplates",
                pages: &["teamwork-list-teamtemplates", "teamtemplate-list-definitions"],
                work: "Team.Create",
                personal: "",
                application: "Team.Create",
            };
            self.0.list(operation)
        }

        /// `/teamwork/teamTemplates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teamwork/teamTemplates/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/teamwork/teamTemplates/{id}`
            Id
        }

        impl Id {
            /// `/teamwork/teamTemplates/{id}/definitions`
            pub fn definitions(&self) -> definitions::Definitions {
                definitions::Definitions(self.0.name("definitions"))
            }
        }

        /// `/teamwork/teamTemplates/{id}/definitions`
        pub mod definitions {
            use super::models;

            crate::runtime::node! {
                /// `/teamwork/teamTemplates/{id}/definitions`
                Definitions
            }

            impl Definitions {
                /// `/teamwork/teamTemplates/{id}/definitions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/teamwork/teamTemplates/{id}/definitions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/teamwork/teamTemplates/{id}/definitions/{id}`
                    Id
                }

                impl Id {
                    /// `GET /teamwork/teamTemplates/{teamTemplateId}/definitions/{teamTemplateDefinitionID}` — Get teamTemplateDefinition
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/teamtemplatedefinition-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Team.Create`
                    /// - application: `Team.Create`
                    pub fn get(&self) -> Get<models::Teamtemplatedefinition> {
                        let operation = &Operation {
                            name: "teamtemplatedefinition: get",
                            method: Method::Get,
                            path: "/teamwork/teamTemplates/{teamTemplateId}/definitions/{teamTemplateDefinitionID}",
                            pages: &["teamtemplatedefinition-get"],
                            work: "Team.Create",
                            personal: "",
                            application: "Team.Create",
                        };
                        self.0.get(operation)
                    }

                    /// `/teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition`
                    pub fn team_definition(&self) -> team_definition::TeamDefinition {
                        team_definition::TeamDefinition(self.0.name("teamDefinition"))
                    }
                }

                /// `/teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition`
                pub mod team_definition {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition`
                        TeamDefinition
                    }

                    impl TeamDefinition {
                        /// `GET /teamwork/teamTemplates/{teamTemplateId}/definitions/{teamTemplateDefinitionId}/teamDefinition` — Get teamDefinition
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/teamtemplatedefinition-get-teamdefinition?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Team.Create`
                        /// - application: `Team.Create`
                        pub fn get(&self) -> Get<models::Team> {
                            let operation = &Operation {
                                name: "teamtemplatedefinition: get",
                                method: Method::Get,
                                path: "/teamwork/teamTemplates/{teamTemplateId}/definitions/{teamTemplateDefinitionId}/teamDefinition",
                                pages: &["teamtemplatedefinition-get-teamdefinition"],
                                work: "Team.Create",
                                personal: "",
                                application: "Team.Create",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }
        }
    }
}

/// `/teamwork/teamsAppSettings`
pub mod teams_app_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/teamwork/teamsAppSettings`
        TeamsAppSettings
    }

    impl TeamsAppSettings {
        /// `GET /teamwork/teamsAppSettings` — Get teamsAppSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/teamsappsettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamworkAppSettings.Read.All`, `TeamworkAppSettings.ReadWrite.All`
        pub fn get(&self) -> Get<models::TeamsAppSettings> {
            let operation = &Operation {
                name: "teamsAppSettings: get",
                method: Method::Get,
                path: "/teamwork/teamsAppSettings",
                pages: &["teamsappsettings-get"],
                work: "TeamworkAppSettings.Read.All TeamworkAppSettings.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /teamwork/teamsAppSettings` — Update teamsAppSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/teamsappsettings-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `TeamworkAppSettings.ReadWrite.All`
        pub fn update(&self, body: models::TeamsAppSettings) -> Call<()> {
            let operation = &Operation {
                name: "teamsAppSettings: update",
                method: Method::Patch,
                path: "/teamwork/teamsAppSettings",
                pages: &["teamsappsettings-update"],
                work: "TeamworkAppSettings.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/teamwork/workforceIntegrations`
pub mod workforce_integrations {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teamwork/workforceIntegrations`
        WorkforceIntegrations
    }

    impl WorkforceIntegrations {
        /// `POST /teamwork/workforceIntegrations` — Create workforceintegration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `WorkforceIntegration.ReadWrite.All`
        pub fn create(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
            let operation = &Operation {
                name: "workforceIntegration: create",
                method: Method::Post,
                path: "/teamwork/workforceIntegrations",
                pages: &["workforceintegration-post"],
                work: "WorkforceIntegration.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teamwork/workforceIntegrations` — List workforceintegrations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`
        pub fn list(&self) -> List<models::WorkforceIntegration> {
            let operation = &Operation {
                name: "workforceIntegration: list",
                method: Method::Get,
                path: "/teamwork/workforceIntegrations",
                pages: &["workforceintegration-list"],
                work: "WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/teamwork/workforceIntegrations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teamwork/workforceIntegrations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teamwork/workforceIntegrations/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teamwork/workforceIntegrations/{workforceIntegrationId}` — Delete workforceintegration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `WorkforceIntegration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "workforceIntegration: delete",
                    method: Method::Delete,
                    path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
                    pages: &["workforceintegration-delete"],
                    work: "WorkforceIntegration.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /teamwork/workforceIntegrations/{workforceIntegrationId}` — Get workforceIntegration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`
            pub fn get(&self) -> Get<models::WorkforceIntegration> {
                let operation = &Operation {
                    name: "workforceIntegration: get",
                    method: Method::Get,
                    path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
                    pages: &["workforceintegration-get"],
                    work: "WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /teamwork/workforceIntegrations/{workforceIntegrationId}` — Update workforceintegration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `WorkforceIntegration.ReadWrite.All`
            pub fn update(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
                let operation = &Operation {
                    name: "workforceIntegration: update",
                    method: Method::Patch,
                    path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
                    pages: &["workforceintegration-update"],
                    work: "WorkforceIntegration.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
