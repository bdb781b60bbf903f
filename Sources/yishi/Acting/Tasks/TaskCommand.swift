import ArgumentParser

/// `yishi task …`: what is to be done in a case, and by whom.
struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task",
    abstract: "Write a task down, close it, list them (任务).",
    subcommands: [TaskAdd.self, TaskDone.self, TaskShow.self],
    aliases: ["任务"]
  )
}
