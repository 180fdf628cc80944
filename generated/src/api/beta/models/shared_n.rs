// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

crate::runtime::model! {
    /// [`microsoft.graph.networkInterface`](https://learn.microsoft.com/graph/api/resources/networkinterface?view=graph-rest-beta)
    NetworkInterface = "microsoft.graph.networkInterface";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "ipV4Address" IP_V4_ADDRESS, ip_v4_address str -> Option<&str>, with_ip_v4_address(String), "`ipV4Address`: `Edm.String`";
    "ipV6Address" IP_V6_ADDRESS, ip_v6_address str -> Option<&str>, with_ip_v6_address(String), "`ipV6Address`: `Edm.String`";
    "localIpV6Address" LOCAL_IP_V6_ADDRESS, local_ip_v6_address str -> Option<&str>, with_local_ip_v6_address(String), "`localIpV6Address`: `Edm.String`";
    "macAddress" MAC_ADDRESS, mac_address str -> Option<&str>, with_mac_address(String), "`macAddress`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.numberColumn`](https://learn.microsoft.com/graph/api/resources/numberColumn?view=graph-rest-beta)
    NumberColumn = "microsoft.graph.numberColumn";
    "decimalPlaces" DECIMAL_PLACES, decimal_places str -> Option<&str>, with_decimal_places(String), "`decimalPlaces`: `Edm.String`";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "maximum" MAXIMUM, maximum f64 -> Option<f64>, with_maximum(f64), "`maximum`: `Edm.Double`";
    "minimum" MINIMUM, minimum f64 -> Option<f64>, with_minimum(f64), "`minimum`: `Edm.Double`";
}
