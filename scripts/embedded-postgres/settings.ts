/** Server settings of the embedded PostgreSQL: small, durable, loopback only. */
export function serverSettings(durable: boolean): Record<string, string> {
  return {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: durable ? "60" : "120",
    shared_buffers: "64MB",
    max_wal_size: "512MB",
    wal_level: "replica",
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    password_encryption: "scram-sha-256",
    log_min_messages: "warning",
    log_min_error_statement: "panic",
    idle_in_transaction_session_timeout: "30s",
  };
}

/** `serverSettings` as arguments of the `postgres` command. */
export function settingArguments(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
