// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::model! {
    /// [`microsoft.graph.airPrintDestination`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-airprintdestination?view=graph-rest-beta)
    AirPrintDestination = "microsoft.graph.airPrintDestination";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "resourcePath" RESOURCE_PATH, resource_path str -> Option<&str>, with_resource_path(String), "`resourcePath`: `Edm.String`";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`";
    "forceTls" FORCE_TLS, force_tls bool -> Option<bool>, with_force_tls(bool), "`forceTls`: `Edm.Boolean`";
}
