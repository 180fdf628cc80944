// Written by `cargo xtask gen`; do not edit.
//! `/security/attackSimulation`

use super::super::models;

crate::runtime::node! {
    /// `/security/attackSimulation`
    AttackSimulation
}

impl AttackSimulation {
    /// `/security/attackSimulation/simulationAutomations`
    pub fn simulation_automations(
        &self,
    ) -> simulation_automations::SimulationAutomations {
        simulation_automations::SimulationAutomations(
            self.0.name("simulationAutomations"),
        )
    }

    /// `/security/attackSimulation/simulations`
    pub fn simulations(&self) -> simulations::Simulations {
        simulations::Simulations(self.0.name("simulations"))
    }
}

pub mod simulation_automations {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/security/attackSimulation/simulationAutomations`
        SimulationAutomations
    }

    impl SimulationAutomations {
        /// `GET /security/attackSimulation/simulationAutomations` — List simulationAutomations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-simulationautomations?view=graph-rest-beta)
        /// Permissions: work, application: `SecurityEvents.Read.All`. Status: 200.
        pub fn list(&self) -> List<models::SimulationAutomation> {
            let operation = &Operation {
                name: "attackSimulationRoot: list",
                method: Method::Get,
                path: "/security/attackSimulation/simulationAutomations",
                pages: &["attacksimulationroot-list-simulationautomations"],
                work: "SecurityEvents.Read.All",
                personal: "",
                application: "SecurityEvents.Read.All",
            };
            self.0.list(operation)
        }

        /// `/security/attackSimulation/simulationAutomations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/security/attackSimulation/simulationAutomations/{id}`
            Id
        }

        impl Id {
            /// `/security/attackSimulation/simulationAutomations/{id}/runs`
            pub fn runs(&self) -> runs::Runs {
                runs::Runs(self.0.name("runs"))
            }
        }

        pub mod runs {
            use crate::runtime::{List, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/security/attackSimulation/simulationAutomations/{id}/runs`
                Runs
            }

            impl Runs {
                /// `GET /security/attackSimulation/simulationAutomations/{simulationAutomationId}/runs` — List runs
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/simulationautomation-list-runs?view=graph-rest-beta)
                /// Permissions: work, application: `SecurityEvents.Read.All`. Status: 200.
                pub fn list(&self) -> List<models::SimulationAutomationRun> {
                    let operation = &Operation {
                        name: "simulationAutomation: list",
                        method: Method::Get,
                        path: "/security/attackSimulation/simulationAutomations/{simulationAutomationId}/runs",
                        pages: &["simulationautomation-list-runs"],
                        work: "SecurityEvents.Read.All",
                        personal: "",
                        application: "SecurityEvents.Read.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

pub mod simulations {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/security/attackSimulation/simulations`
        Simulations
    }

    impl Simulations {
        /// `GET /security/attackSimulation/simulations` — List simulations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-simulations?view=graph-rest-beta)
        /// Permissions: work, application: `SecurityEvents.Read.All`. Status: 200.
        pub fn list(&self) -> List<models::Simulation> {
            let operation = &Operation {
                name: "attackSimulationRoot: list",
                method: Method::Get,
                path: "/security/attackSimulation/simulations",
                pages: &["attacksimulationroot-list-simulations"],
                work: "SecurityEvents.Read.All",
                personal: "",
                application: "SecurityEvents.Read.All",
            };
            self.0.list(operation)
        }

        /// `/security/attackSimulation/simulations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/security/attackSimulation/simulations/{id}`
            Id
        }

        impl Id {
            /// `/security/attackSimulation/simulations/{id}/report`
            pub fn report(&self) -> report::Report {
                report::Report(self.0.name("report"))
            }
        }

        pub mod report {
            use super::models;

            crate::runtime::node! {
                /// `/security/attackSimulation/simulations/{id}/report`
                Report
            }

            impl Report {
                /// `/security/attackSimulation/simulations/{id}/report/overview`
                pub fn overview(&self) -> overview::Overview {
                    overview::Overview(self.0.name("overview"))
                }

                /// `/security/attackSimulation/simulations/{id}/report/simulationUsers`
                pub fn simulation_users(&self) -> simulation_users::SimulationUsers {
                    simulation_users::SimulationUsers(self.0.name("simulationUsers"))
                }
            }

            pub mod overview {
                use crate::runtime::{Get, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/security/attackSimulation/simulations/{id}/report/overview`
                    Overview
                }

                impl Overview {
                    /// `GET /security/attackSimulation/simulations/{id}/report/overview` — Get simulationReportOverview
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/simulationreportoverview-get?view=graph-rest-beta)
                    /// Permissions: work, application: `SecurityEvents.Read.All`. Status: 200.
                    pub fn get(&self) -> Get<models::SimulationReportOverview> {
                        let operation = &Operation {
                            name: "simulationReportOverview: get",
                            method: Method::Get,
                            path: "/security/attackSimulation/simulations/{id}/report/overview",
                            pages: &["simulationreportoverview-get"],
                            work: "SecurityEvents.Read.All",
                            personal: "",
                            application: "SecurityEvents.Read.All",
                        };
                        self.0.get(operation)
                    }
                }
            }

            pub mod simulation_users {
                use crate::runtime::{List, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/security/attackSimulation/simulations/{id}/report/simulationUsers`
                    SimulationUsers
                }

                impl SimulationUsers {
                    /// `GET /security/attackSimulation/simulations/{id}/report/simulationUsers` — List simulationUsers
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/usersimulationdetails-list?view=graph-rest-beta)
                    /// Permissions: work, application: `SecurityEvents.Read.All`. Status: 200.
                    pub fn list(&self) -> List<models::UserSimulationDetails> {
                        let operation = &Operation {
                            name: "userSimulationDetails: list",
                            method: Method::Get,
                            path: "/security/attackSimulation/simulations/{id}/report/simulationUsers",
                            pages: &["usersimulationdetails-list"],
                            work: "SecurityEvents.Read.All",
                            personal: "",
                            application: "SecurityEvents.Read.All",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }
}
